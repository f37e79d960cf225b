package kith.store;

import java.time.Duration;
import java.time.Instant;

/// The generic cell rate algorithm: things go `apart` on the average, and what was not used of the last `saved` may be
/// made good at once.
record Pacing(Duration apart, Duration saved) {

    /// How many may go now, when the next was to go at `next`.
    int allowed(Instant next, Instant now) {
        var from = from(next, now);
        return from.isAfter(now) ? 0 : (int) (Duration.between(from, now).dividedBy(apart) + 1);
    }

    /// When the next may go, once so many have gone now.
    Instant after(int gone, Instant next, Instant now) {
        return gone == 0 ? next : from(next, now).plus(apart.multipliedBy(gone));
    }

    private Instant from(Instant next, Instant now) {
        var earliest = now.minus(saved);
        return next.isBefore(earliest) ? earliest : next;
    }
}
