/// How Kith holds its load as a whole: its own process, PostgreSQL, and signed requests over HTTP.
@NullMarked
package kith.bench.load;

import org.jspecify.annotations.NullMarked;
