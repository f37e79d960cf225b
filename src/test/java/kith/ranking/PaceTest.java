package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void aDayCountsOnceAndTheirOrderDoesNotMatter() {
        var pace = Pace.of(List.of(MONDAY.plusDays(8), MONDAY, MONDAY.plusDays(8)));
        assertThat(pace).isEqualTo(new Pace(2, MONDAY, MONDAY.plusDays(8), Math.log(8)));
    }

    @Test
    void theGapIsAGeometricMeanWithOnePseudoGap() {
        var pace = Pace.of(List.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(10)));
        assertThat(pace.gap(4)).isCloseTo(Math.cbrt(2.0 * 8 * 4), within(1e-9));
    }

    @Test
    void whoNeverTalkedHasTheUsualGapAndNoSilence() {
        assertThat(Pace.NONE.gap(30)).isCloseTo(30, within(1e-9));
        assertThat(Pace.NONE.silence(MONDAY)).isZero();
    }

    @Test
    void aTalkAheadIsNoSilence() {
        assertThat(Pace.of(List.of(MONDAY.plusDays(3))).silence(MONDAY)).isZero();
        assertThat(Pace.of(List.of(MONDAY)).silence(MONDAY.plusDays(3))).isEqualTo(3);
    }
}
