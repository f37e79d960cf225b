/// How long an answer takes, on one thread, warm.
@NullMarked
package kith.bench;

import org.jspecify.annotations.NullMarked;
