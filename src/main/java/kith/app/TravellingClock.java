package kith.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The wall clock, moved: it goes on running from wherever it was set.
final class TravellingClock implements InstantSource {
    private final InstantSource wall;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    TravellingClock(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead.get());
    }

    void travelTo(Instant moment) {
        ahead.set(Duration.between(wall.instant(), moment));
    }

    void comeBack() {
        ahead.set(Duration.ZERO);
    }
}
