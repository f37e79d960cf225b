@NullMarked
package kith.sealing;

import org.jspecify.annotations.NullMarked;
