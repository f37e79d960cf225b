/// How people are ranked, shown and measured.
@NullMarked
package kith.ranking;

import org.jspecify.annotations.NullMarked;
