package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OddsTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private static Pace every(int gap, int times) {
        return Pace.of(IntStream.range(0, times)
                .mapToObj(i -> FIRST.plusDays((long) i * gap))
                .toList());
    }

    @Test
    void theFormulaIsTheOneOfTheDocument() {
        double odds = 0.3 * Math.pow(4, 0.75) * Math.pow(30 / 10.0, 0.65) / (1 + 20 / 10.0);
        var today = FIRST.plusDays(30 + 20);
        assertThat(Odds.within(30, every(10, 4), 10, today)).isCloseTo(odds / (1 + odds), within(1e-9));
    }

    @Test
    void silenceLowersTheChanceAndTalksRaiseIt() {
        var today = FIRST.plusDays(100);
        assertThat(Odds.within(30, every(10, 5), 30, today))
                .isLessThan(Odds.within(30, every(10, 9), 30, today))
                .isGreaterThan(Odds.within(30, every(10, 5), 30, today.plusDays(50)));
    }

    @Test
    void nobodyIsExpectedWhoNeverTalked() {
        assertThat(Odds.within(30, Pace.NONE, 30, FIRST)).isZero();
    }

    @Test
    void theUsualGapIsThirtyDaysUntilTenGapsAreKnown() {
        assertThat(Odds.usualGap(List.of(every(7, 10)))).isEqualTo(30);
        assertThat(Odds.usualGap(List.of(every(7, 10), every(7, 2)))).isCloseTo(7, within(1e-9));
    }
}
