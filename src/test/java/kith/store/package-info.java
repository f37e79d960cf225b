/// What is kept, tested on a PostgreSQL.
@NullMarked
package kith.store;

import org.jspecify.annotations.NullMarked;
