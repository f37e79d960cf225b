/// A hundred thousand weekly nudges within an hour: the real scheduler, the real outbox, and Slack's limits.
@NullMarked
package kith.bench.nudges;

import org.jspecify.annotations.NullMarked;
