@NullMarked
package kith.pictures;

import org.jspecify.annotations.NullMarked;
