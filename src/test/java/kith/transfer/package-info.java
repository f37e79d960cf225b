@NullMarked
package kith.transfer;

import org.jspecify.annotations.NullMarked;
