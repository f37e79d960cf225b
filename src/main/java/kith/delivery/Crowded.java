package kith.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Tells a channel's limit from its workspace's, which the platform reports in the same words: when a second channel
/// is refused while the first still is, it is the workspace's.
final class Crowded {
    private record Refused(String channel, Instant until) {}

    private final Map<String, Refused> last = new ConcurrentHashMap<>();

    /// A channel was refused at `now`; true when another of its workspace was, and still is.
    boolean isWholeWorkspace(String workspace, String channel, Instant now, Instant until) {
        var both = new AtomicBoolean();
        last.compute(workspace, (_, before) -> {
            both.set(before != null && !before.channel().equals(channel) && now.isBefore(before.until()));
            return before == null || before.until().isBefore(until) ? new Refused(channel, until) : before;
        });
        return both.get();
    }
}
