/// Drains the outbox: order, limits, retries, and what can never be delivered.
@NullMarked
package kith.delivery;

import org.jspecify.annotations.NullMarked;
