package kith.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// One message a second and channel, and a few hundred a minute and workspace, each after a burst; off until a burst is
/// set. A workspace is known by its bot's token.
public final class RateLimit {
    private static final double A_CHANNEL = 1;
    private static final double A_WORKSPACE = 400 / 60.0;
    private static final int WORKSPACE_BURST = 100;

    private record Bucket(double tokens, Instant at) {
        Bucket at(Instant now, double perSecond, int most) {
            double refilled = tokens + Duration.between(at, now).toMillis() / 1000.0 * perSecond;
            return new Bucket(Math.min(most, refilled), now);
        }

        Bucket less() {
            return new Bucket(tokens - 1, at);
        }

        int secondsToWait(double perSecond) {
            return tokens >= 1 ? 0 : Math.max(1, (int) Math.ceil((1 - tokens) / perSecond));
        }
    }

    private final InstantSource wall;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private int burst;

    public RateLimit(InstantSource wall) {
        this.wall = wall;
    }

    /// Of a channel; 0 turns all limits off.
    public synchronized void allow(int newBurst) {
        burst = newBurst;
        buckets.clear();
    }

    /// Seconds to wait before the channel takes another message; 0 when it took this one.
    public synchronized int take(String token, String channel) {
        if (burst == 0) {
            return 0;
        }
        var now = wall.instant();
        var ofChannel = bucket(token + " " + channel, burst, now).at(now, A_CHANNEL, burst);
        var ofWorkspace = bucket(token, WORKSPACE_BURST, now).at(now, A_WORKSPACE, WORKSPACE_BURST);
        int wait = Math.max(ofChannel.secondsToWait(A_CHANNEL), ofWorkspace.secondsToWait(A_WORKSPACE));
        if (wait == 0) {
            buckets.put(token + " " + channel, ofChannel.less());
            buckets.put(token, ofWorkspace.less());
        }
        return wait;
    }

    private Bucket bucket(String key, int full, Instant now) {
        return buckets.getOrDefault(key, new Bucket(full, now));
    }
}
