@NullMarked
package kith.delivery;

import org.jspecify.annotations.NullMarked;
