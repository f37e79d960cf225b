package kith.pictures;

import java.util.List;
import java.util.function.Function;

/// The measure of both axes: a day, a week, a month, a quarter, a year, three and ten years are one step apart each,
/// and days between them lie as their logarithm does.
final class Steps {
    private static final double[] DAYS = {1, 7, 30, 91, 365, 1096, 3652};

    /// As near to a whole step as a tick must be to count as on it.
    private static final double ON_STEP = 1e-6;

    /// Of no width.
    private static final String UNSEEN = "\u200b";

    private Steps() {}

    /// 0 for a day, 1 for a week, and so on; a little below 0 for less than a day.
    static double of(double days) {
        var shown = Math.clamp(days, 0.7, DAYS[DAYS.length - 1] * 1.2);
        int above = 1;
        while (above < DAYS.length - 1 && shown > DAYS[above]) {
            above++;
        }
        var below = DAYS[above - 1];
        return above - 1 + Math.log(shown / below) / Math.log(DAYS[above] / below);
    }

    /// The words of a whole step; between whole steps something unseen, since the library gives up on blank labels.
    static Function<Double, String> named(List<String> words) {
        return step -> {
            long whole = Math.round(step);
            boolean on = Math.abs(step - whole) < ON_STEP && whole >= 0 && whole < words.size();
            return on ? words.get((int) whole) : step < 0 ? UNSEEN : UNSEEN + UNSEEN;
        };
    }
}
