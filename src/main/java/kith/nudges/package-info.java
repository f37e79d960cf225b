/// Rings what was set for later, once, whatever instances run or stop.
@NullMarked
package kith.nudges;

import org.jspecify.annotations.NullMarked;
