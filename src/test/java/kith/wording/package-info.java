@NullMarked
package kith.wording;

import org.jspecify.annotations.NullMarked;
