/// How Slack is listened to and spoken into.
@NullMarked
package kith.slack;

import org.jspecify.annotations.NullMarked;
