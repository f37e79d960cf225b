/// What Kith holds when processes die, wires break, disks fill and Slack fails: each fault on real processes.
@NullMarked
package kith.faults;

import org.jspecify.annotations.NullMarked;
