package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A weekday with its number in the month: `Friday the 13th`, `sat 14th`. Only a day that is both will do.
final class NumberedWeekdays implements DateForm {
    /// How far away such a day is looked for.
    private static final int MOST_DAYS = 62;

    private final DateWords words;
    private final Numerals numerals;

    NumberedWeekdays(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var weekday = words.weekday(text.norm(i));
        var nth = weekday == null ? null : numerals.ordinal(text, text.is(i + 1, "the") ? i + 2 : i + 1);
        if (weekday == null || nth == null || text.is(nth.to(), "of") || words.month(text.norm(nth.to())) != null) {
            return null;
        }
        var past = nearest(today.day(), -1, nth.value(), weekday);
        var future = nearest(today.day(), 1, nth.value(), weekday);
        if (past == null) {
            return future == null ? null : Dated.day(i, nth.to(), future);
        }
        return Dated.day(i, nth.to(), past, future == null ? past : future);
    }

    private static @Nullable LocalDate nearest(LocalDate today, int step, int number, DayOfWeek weekday) {
        for (int n = 0; n <= MOST_DAYS; n++) {
            var day = today.plusDays((long) n * step);
            if (day.getDayOfMonth() == number && day.getDayOfWeek() == weekday) {
                return day;
            }
        }
        return null;
    }
}
