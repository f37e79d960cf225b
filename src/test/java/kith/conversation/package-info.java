@NullMarked
package kith.conversation;

import org.jspecify.annotations.NullMarked;
