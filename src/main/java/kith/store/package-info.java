/// PostgreSQL through JDBI: the only room that knows SQL.
@NullMarked
package kith.store;

import org.jspecify.annotations.NullMarked;
