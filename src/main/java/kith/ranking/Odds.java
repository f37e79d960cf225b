package kith.ranking;

import java.time.LocalDate;
import java.util.Collection;

/// How likely a tie is to be live within a horizon, by its own rhythm:
/// `odds = 0.3 · n^0.75 · (D/m)^0.65 / (1 + s/m)` with n the days with contact, m the geometric mean gap between them
/// in days (one pseudo-gap added, the member's own usual gap), s the days of silence and D the horizon in days.
/// Fitted on eleven real contact logs; it says nothing useful for n ≤ 2. See docs/ranking.md.
final class Odds {
    /// The days within which contact is awaited, wherever people are ranked.
    static final int HORIZON = 30;

    /// The pseudo-gap of a member of whom little is known.
    static final double FIRST_GUESS = 30;

    private static final int ENOUGH_GAPS = 10;
    private static final double HUNDREDTHS = 100;

    private Odds() {}

    /// The member's own typical gap in days, over all gaps of all ties; 30 until ten gaps are known. Rounded to a
    /// hundredth of a day, so that the order in which people are added up can't change a list.
    static double usualGap(Collection<Pace> paces) {
        long gaps = 0;
        double sum = 0;
        for (var each : paces) {
            gaps += each.gaps();
            sum += each.sumOfLogGaps();
        }
        return usualGap(gaps, sum);
    }

    /// The same, of `gaps` gaps and the sum of their natural logarithms.
    static double usualGap(long gaps, double sum) {
        return gaps < ENOUGH_GAPS ? FIRST_GUESS : Math.round(Math.exp(sum / gaps) * HUNDREDTHS) / HUNDREDTHS;
    }

    /// The probability, between 0 and 1, of contact within `horizon` days; `usual` is the member's typical gap.
    static double within(int horizon, Pace pace, double usual, LocalDate today) {
        return within(horizon, pace.days(), pace.gap(usual), pace.silence(today));
    }

    /// The formula with its two powers as one exponential, since it is reckoned for thousands at a time.
    static double within(int horizon, int days, double gap, long silence) {
        double powers = Math.exp(0.75 * Math.log(days) + 0.65 * Math.log(horizon / gap));
        double odds = 0.3 * powers / (1 + silence / gap);
        return odds / (1 + odds);
    }
}
