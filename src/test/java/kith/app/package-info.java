@NullMarked
package kith.app;

import org.jspecify.annotations.NullMarked;
