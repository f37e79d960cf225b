/// What is tried with any bytes, and the inputs that were kept.
@NullMarked
package kith.fuzz;

import org.jspecify.annotations.NullMarked;
