package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The week or weekend that holds a day: `the week of 4 May`, `the weekend of Halloween`, `labor day weekend`.
final class AroundDates implements DateForm {
    private final DateForm days;
    private final DateForm feasts;

    AroundDates(DateForm days, DateForm feasts) {
        this.days = days;
        this.feasts = feasts;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var weekend = text.is(i, "weekend");
        if ((weekend || text.is(i, "week")) && text.is(i + 1, "of")) {
            var day = days.at(text, text.is(i + 2, "the") ? i + 3 : i + 2, today);
            return day == null || day.grain() != Dated.Grain.DAY || day.recurring()
                    ? null
                    : around(i, day.to(), day, weekend);
        }
        var feast = feasts.at(text, i, today);
        return feast != null && text.is(feast.to(), "weekend")
                ? around(feast.from(), feast.to() + 1, feast, true)
                : null;
    }

    private static Dated around(int from, int to, Dated day, boolean weekend) {
        return weekend
                ? Dated.of(from, to, weekend(day.past()), weekend(day.future()), Dated.Grain.SPAN)
                : Dated.of(
                        from,
                        to,
                        Units.WEEK.around(day.past(), 0),
                        Units.WEEK.around(day.future(), 0),
                        Dated.Grain.WEEK);
    }

    /// The nearest weekend: a Monday belongs to the one before it.
    private static Days weekend(LocalDate day) {
        var late = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) >= 0 && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return UnitDates.weekend(day.with(
                late
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.previous(DayOfWeek.SATURDAY)));
    }
}
