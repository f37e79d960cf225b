package kith.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// One message a second and channel, after a burst; off until a burst is set.
final class RateLimit {
    private record Bucket(double tokens, Instant at) {}

    private final InstantSource wall;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private int burst;

    RateLimit(InstantSource wall) {
        this.wall = wall;
    }

    /// 0 turns the limit off.
    synchronized void allow(int newBurst) {
        burst = newBurst;
        buckets.clear();
    }

    /// Seconds to wait before the channel takes another message; 0 when it took this one.
    synchronized int take(String channel) {
        if (burst == 0) {
            return 0;
        }
        var now = wall.instant();
        var earlier = buckets.getOrDefault(channel, new Bucket(burst, now));
        double refilled = earlier.tokens() + Duration.between(earlier.at(), now).toMillis() / 1000.0;
        double tokens = Math.min(burst, refilled);
        boolean taken = tokens >= 1;
        buckets.put(channel, new Bucket(taken ? tokens - 1 : tokens, now));
        return taken ? 0 : Math.max(1, (int) Math.ceil(1 - tokens));
    }
}
