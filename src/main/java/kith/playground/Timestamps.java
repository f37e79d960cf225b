package kith.playground;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/// Slack's message timestamps, `seconds.micros`, no two alike.
final class Timestamps {
    private final InstantSource clock;
    private final Set<String> used = new HashSet<>();

    Timestamps(InstantSource clock) {
        this.clock = clock;
    }

    synchronized String next() {
        var now = clock.instant();
        while (!used.add(write(now))) {
            now = now.plusNanos(1000);
        }
        return write(now);
    }

    static String write(Instant at) {
        return "%d.%06d".formatted(at.getEpochSecond(), at.getNano() / 1000);
    }
}
