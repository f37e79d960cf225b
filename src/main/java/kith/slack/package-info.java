/// Bolt listeners, payloads into what was heard, and replies into Block Kit.
@NullMarked
package kith.slack;

import org.jspecify.annotations.NullMarked;
