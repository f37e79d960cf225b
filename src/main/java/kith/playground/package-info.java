/// A local Slack for the browser and for tests; it speaks HTTP and knows nothing of Kith.
@NullMarked
package kith.playground;

import org.jspecify.annotations.NullMarked;
