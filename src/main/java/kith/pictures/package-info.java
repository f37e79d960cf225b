/// Draws what ranking knows of a book as a PNG; the only room that knows the chart library.
@NullMarked
package kith.pictures;

import org.jspecify.annotations.NullMarked;
