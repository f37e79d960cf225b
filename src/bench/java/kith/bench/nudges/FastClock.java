package kith.bench.nudges;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that showed `start` when it really was `real`, and has run `speed` times as fast since.
record FastClock(Instant start, Instant real, int speed) implements InstantSource {
    @Override
    public Instant instant() {
        return start.plus(Duration.between(real, Instant.now()).multipliedBy(speed));
    }

    /// As one line of text, and back.
    String written() {
        return start + " " + real + " " + speed;
    }

    static FastClock read(String written) {
        var parts = written.split(" ");
        return new FastClock(Instant.parse(parts[0]), Instant.parse(parts[1]), Integer.parseInt(parts[2]));
    }
}
