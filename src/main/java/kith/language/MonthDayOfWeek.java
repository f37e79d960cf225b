package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A weekday with its day of the month, which together tell the month: `Monday 21`, `Friday the 13th`.
final class MonthDayOfWeek implements DateForm {
    /// A smaller number behind a weekday is more often an hour or a count.
    private static final int LEAST = 13;

    private final DateWords words;
    private final Numerals numerals;

    MonthDayOfWeek(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var weekday = words.weekday(text.norm(i));
        if (weekday == null) {
            return null;
        }
        int at = text.is(i + 1, ",") ? i + 2 : i + 1;
        at = text.is(at, "the") ? at + 1 : at;
        var day = numerals.day(text, at);
        if (day == null || (Numerals.digits(text.norm(at)) && day.value() < LEAST) || counts(text, day.to())) {
            return null;
        }
        var past = nearest(today.day(), -1, day.value(), weekday);
        var future = nearest(today.day(), 1, day.value(), weekday);
        return past == null || future == null ? null : Dated.day(i, day.to(), past, future);
    }

    private boolean counts(Text text, int i) {
        return words.month(text.norm(i)) != null
                || text.is(i, "of")
                || (text.word(i) && !DateWords.goesOn(text.norm(i)) && numerals.count(text, i) == null);
    }

    private static @Nullable LocalDate nearest(LocalDate today, int step, int day, DayOfWeek weekday) {
        var month = today.withDayOfMonth(1);
        for (int n = 0; n < 24; n++) {
            var date = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
            if (date != null && date.getDayOfWeek() == weekday && date.compareTo(today) * step >= 0) {
                return date;
            }
            month = month.plusMonths(step);
        }
        return null;
    }
}
