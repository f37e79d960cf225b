/// Tests that hold the whole together.
@NullMarked
package kith;

import org.jspecify.annotations.NullMarked;
