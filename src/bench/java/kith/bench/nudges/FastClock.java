package kith.bench.nudges;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that showed `start` when it really was `real`, and has run `speed` times as fast since.
public record FastClock(Instant start, Instant real, int speed) implements InstantSource {
    @Override
    public Instant instant() {
        return start.plus(Duration.between(real, Instant.now()).multipliedBy(speed));
    }

    /// As arguments of a process, and back.
    String[] written() {
        return new String[] {start.toString(), real.toString(), String.valueOf(speed)};
    }

    public static FastClock read(String... written) {
        return new FastClock(Instant.parse(written[0]), Instant.parse(written[1]), Integer.parseInt(written[2]));
    }
}
