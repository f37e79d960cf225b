package kith.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Kith's clock as the workspace sees it: the wall's, shifted by what was travelled; it keeps running.
final class TravelClock implements InstantSource {
    private final InstantSource wall;
    private volatile Duration ahead = Duration.ZERO;

    TravelClock(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead);
    }

    void is(Instant now) {
        ahead = Duration.between(wall.instant(), now);
    }

    /// More than a minute from the wall's time.
    boolean travelled() {
        return ahead.abs().compareTo(Duration.ofMinutes(1)) > 0;
    }
}
