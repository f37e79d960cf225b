package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How many may go at once, and when the next.
class PacingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration APART = Duration.ofMillis(200);

    private final Pacing pacing = new Pacing(APART, Duration.ofSeconds(1));

    @Test
    void afterALongRestOneSecondIsMadeGood() {
        assertThat(pacing.allowed(Instant.EPOCH, NOW)).isEqualTo(6);
        assertThat(pacing.after(6, Instant.EPOCH, NOW)).isEqualTo(NOW.plus(APART));
    }

    @Test
    void beforeItsTimeNoneMayGo() {
        assertThat(pacing.allowed(NOW.plusMillis(1), NOW)).isZero();
        assertThat(pacing.allowed(NOW, NOW)).isEqualTo(1);
    }

    @Test
    void whatWasNotTakenRemains() {
        var next = pacing.after(2, NOW.minusMillis(800), NOW);
        assertThat(next).isEqualTo(NOW.minusMillis(400));
        assertThat(pacing.allowed(next, NOW)).isEqualTo(3);
        assertThat(pacing.after(0, next, NOW)).isEqualTo(next);
    }

    @Test
    void fiveThousandTakeNoMoreThanThreeHundredAMinute() {
        var next = Instant.EPOCH;
        int gone = 0;
        for (int second = 0; second < 60; second++) {
            var now = NOW.plusSeconds(second);
            int allowed = pacing.allowed(next, now);
            next = pacing.after(allowed, next, now);
            gone += allowed;
        }
        assertThat(gone).isBetween(300, 306);
    }
}
