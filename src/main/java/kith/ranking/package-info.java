/// Whom to reach out to, and why: pure functions of the log and now.
@NullMarked
package kith.ranking;

import org.jspecify.annotations.NullMarked;
