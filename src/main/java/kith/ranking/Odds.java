package kith.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kith.people.Rhythm;

/// How likely a tie is to be live within a horizon, by its own rhythm:
/// `odds = 0.3 · n^0.75 · (D/m)^0.65 / (1 + s/m)` with n the days with contact, m the geometric mean gap between them
/// in days (one pseudo-gap of 30 added), s the days of silence and D the horizon in days. Fitted on eleven real
/// contact logs; it says nothing useful for n ≤ 2.
final class Odds {
    private static final double PSEUDO_GAP = 30;

    private Odds() {}

    /// The typical gap in days.
    static double gap(Rhythm rhythm) {
        int gaps = Math.max(0, rhythm.days() - 1);
        return Math.exp((rhythm.sumOfLogGaps() + Math.log(PSEUDO_GAP)) / (gaps + 1));
    }

    /// Days since the last talk; 0 when there was none or it lies ahead.
    static long silence(Rhythm rhythm, LocalDate today) {
        return rhythm.last() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(rhythm.last(), today));
    }

    /// The probability, between 0 and 1, of contact within `horizon` days.
    static double within(int horizon, Rhythm rhythm, LocalDate today) {
        double gap = gap(rhythm);
        double odds = 0.3
                * Math.pow(rhythm.days(), 0.75)
                * Math.pow(horizon / gap, 0.65)
                / (1 + silence(rhythm, today) / gap);
        return odds / (1 + odds);
    }
}
