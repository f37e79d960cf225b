/// Kith beside a plain bot on the same Bolt, JVM and PostgreSQL, in turns and in one run.
@NullMarked
package kith.bench.peers;

import org.jspecify.annotations.NullMarked;
