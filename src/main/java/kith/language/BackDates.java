package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and weeks counted back from today by their names: `the night before last`, `the week before last`, `two Fridays
/// ago`, `a week ago Monday`, `3 nights ago`, `on the 1st instant`.
final class BackDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;

    BackDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        if (text.is(i + 1, "before") && text.is(i + 2, "last")) {
            return beforeLast(text, i, today);
        }
        var day = numerals.day(text, i);
        if (day != null && (text.is(day.to(), "instant") || text.is(day.to(), "inst"))) {
            return Dated.day(
                    i, day.to() + 1, Today.on(today.day().getYear(), today.day().getMonth(), day.value()));
        }
        var count = numerals.count(text, i);
        return count == null || count.value() < 1 ? null : ago(text, i, count, today);
    }

    private @Nullable Dated beforeLast(Text text, int i, Today today) {
        var weekday = words.weekday(text.norm(i));
        if (weekday != null) {
            return Dated.day(i, i + 3, today.before(weekday).minusWeeks(1));
        }
        if (text.is(i, "weekend")) {
            var saturday = today.before(DayOfWeek.SATURDAY).minusWeeks(1);
            return Dated.of(i, i + 3, UnitDates.weekend(saturday), Dated.Grain.SPAN);
        }
        var unit = Units.one(text.norm(i));
        if (unit == null && !part(text.norm(i))) {
            return null;
        }
        return unit == null || unit == Units.DAY
                ? Dated.day(i, i + 3, today.day().minusDays(2))
                : Dated.of(i, i + 3, unit.around(today.day(), -2), unit.grain());
    }

    private @Nullable Dated ago(Text text, int i, Numeral count, Today today) {
        int at = count.to();
        if (!text.is(at + 1, "ago") && !text.is(at + 1, "back")) {
            return null;
        }
        var weekday = count.value() == 1 ? words.weekday(text.norm(at)) : words.weekdays(text.norm(at));
        if (weekday != null) {
            return Dated.day(i, at + 2, today.before(weekday).minusWeeks(count.value() - 1L));
        }
        var unit = Units.of(text.norm(at));
        if (unit == Units.WEEK || unit == Units.FORTNIGHT) {
            return weeksAgo(text, i, at + 2, unit.plus(today.day(), -count.value()), today);
        }
        var nights = text.norm(at).endsWith("s")
                ? text.norm(at).substring(0, text.norm(at).length() - 1)
                : "";
        return part(nights) ? Dated.day(i, at + 2, today.day().minusDays(count.value())) : null;
    }

    /// `a week ago today`, `two weeks ago on Monday`.
    private @Nullable Dated weeksAgo(Text text, int i, int to, LocalDate back, Today today) {
        int at = text.is(to, "on") ? to + 1 : to;
        if (text.is(at, "today")) {
            return Dated.day(i, at + 1, back);
        }
        if (text.is(at, "yesterday")) {
            return Dated.day(i, at + 1, back.minusDays(1));
        }
        var weekday = words.weekday(text.norm(at));
        return weekday == null ? null : Dated.day(i, at + 1, new Today(back, today.monthFirst()).before(weekday));
    }

    private static boolean part(String norm) {
        return switch (norm) {
            case "night", "evening", "morning", "afternoon" -> true;
            default -> false;
        };
    }
}
