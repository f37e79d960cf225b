/// How long a large address book takes, and what a member with one waits for afterwards.
@NullMarked
package kith.bench.imports;

import org.jspecify.annotations.NullMarked;
