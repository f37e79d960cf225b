package kith.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeSet;
import kith.people.Rhythm;
import org.jspecify.annotations.Nullable;

/// How often two people talked: the `days` with a talk, the first and the last of them, and the sum of the natural
/// logarithms of the gaps between them in days.
public record Pace(
        int days, @Nullable LocalDate first, @Nullable LocalDate last, double sumOfLogGaps) {
    public static final Pace NONE = new Pace(0, null, null, 0);

    private static final double LOG_OF_2 = Math.log(2);

    public Pace {
        if (days < 0 || (days == 0) != (first == null) || (days == 0) != (last == null)) {
            throw new IllegalArgumentException("Days with a talk have a first and a last.");
        }
    }

    /// Of the days on which they talked, in any order; a day counts once.
    public static Pace of(Collection<LocalDate> talks) {
        var days = new TreeSet<>(talks);
        if (days.isEmpty()) {
            return NONE;
        }
        double sum = 0;
        LocalDate before = null;
        for (var day : days) {
            sum += before == null ? 0 : Math.log((double) ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return new Pace(days.size(), days.getFirst(), days.getLast(), sum);
    }

    public static Pace of(Rhythm rhythm) {
        return new Pace(rhythm.days(), rhythm.first(), rhythm.last(), rhythm.sumOfLogGaps());
    }

    int gaps() {
        return Math.max(0, days - 1);
    }

    /// The geometric mean gap in days, one pseudo-gap of `usual` days added.
    double gap(double usual) {
        return gapWith(Math.log(usual));
    }

    /// The same, with the natural logarithm of the usual gap, which is one for a whole book.
    double gapWith(double logOfUsual) {
        return Math.exp((sumOfLogGaps + logOfUsual) / (gaps() + 1));
    }

    /// Days since the last talk; 0 when there was none or it lies ahead.
    long silence(LocalDate today) {
        return last == null ? 0 : Math.max(0, today.toEpochDay() - last.toEpochDay());
    }

    /// Days since the first talk; 0 when there was none.
    long age(LocalDate today) {
        return first == null ? 0 : Math.max(0, today.toEpochDay() - first.toEpochDay());
    }

    /// The logarithm to base 2 of one more than the days: talks number ten deepens a tie less than talk number two.
    double depth() {
        return Math.log(1.0 + days) / LOG_OF_2;
    }
}
