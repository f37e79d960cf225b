package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// So-and-so-manieth of a period: `first Monday of June`, `the 3rd weekend of May`, `last week of 2018`, `the 5th of
/// next month`.
final class NthDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;
    private final DateForm periods;

    NthDates(DateWords words, Numerals numerals, DateForm periods) {
        this.words = words;
        this.numerals = numerals;
        this.periods = periods;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var nth = text.is(i, "last") || text.is(i, "final") ? new Numeral(-1, i + 1) : numerals.ordinal(text, i);
        if (nth == null || nth.value() == 0) {
            return null;
        }
        var many = many(text, i, nth, today);
        if (many != null) {
            return many;
        }
        if (text.is(nth.to(), "century") && nth.value() >= 10) {
            var first = LocalDate.of(100 * nth.value() - 100, 1, 1);
            return Dated.of(i, nth.to() + 1, Days.until(first, first.plusYears(100)), Dated.Grain.SPAN);
        }
        var weekday = words.weekday(text.norm(nth.to()));
        var weekend = text.is(nth.to(), "weekend");
        var unit = Units.one(text.norm(nth.to()));
        var named = weekday != null || weekend || unit != null;
        int at = named ? nth.to() + 1 : nth.to();
        at = weekday != null && dayPart(text.norm(at)) ? at + 1 : at;
        if (unit == Units.QUARTER) {
            return quarter(text, i, nth.value(), at, today);
        }
        var of = text.is(at, "of") || (named && (text.is(at, "in") || (weekday == null && text.is(at, "for"))));
        var period = of ? periods.at(text, at + 1, today) : null;
        if (period == null || (!named && (nth.value() < 0 || period.grain() != Dated.Grain.MONTH))) {
            return null;
        }
        if (weekday != null) {
            return Periods.part(i, period, Dated.Grain.DAY, today, days -> nth(days, nth.value(), weekday));
        }
        if (weekend) {
            return Periods.part(i, period, Dated.Grain.SPAN, today, days -> weekend(days, nth.value()));
        }
        var counted = unit == null ? Units.DAY : unit;
        return Periods.part(i, period, counted.grain(), today, days -> nth(days, nth.value(), counted));
    }

    /// `the first two weeks of May`, `the last 3 months of 2021`.
    private @Nullable Dated many(Text text, int i, Numeral nth, Today today) {
        var count = Math.abs(nth.value()) == 1 ? numerals.count(text, nth.to()) : null;
        var unit = count == null ? null : Units.of(text.norm(count.to()));
        var of = count != null && (text.is(count.to() + 1, "of") || text.is(count.to() + 1, "in"));
        var period = of && count != null ? periods.at(text, count.to() + 2, today) : null;
        if (period == null || unit == null || count == null || count.value() < 1) {
            return null;
        }
        int n = count.value() - 1;
        return Periods.part(i, period, Dated.Grain.SPAN, today, days -> {
            var one = nth(days, nth.value(), unit);
            return one == null
                    ? null
                    : nth.value() > 0
                            ? new Days(one.first(), unit.plus(one.last(), n))
                            : new Days(unit.plus(one.first(), -n), one.last());
        });
    }

    /// `the first quarter`, `fourth quarter of 2018`.
    private @Nullable Dated quarter(Text text, int i, int nth, int at, Today today) {
        int number = nth < 0 ? 4 : nth;
        if (number > 4) {
            return null;
        }
        int next = text.is(at, "of") || text.is(at, "in") || text.is(at, ",") ? at + 1 : at;
        next = text.is(next, "the") && text.is(next + 1, "year") ? next + 2 : next;
        var year = numerals.year(text, next);
        var step = words.step(text.norm(next));
        var whose = year != null ? YearDates.year(year.value()) : null;
        int to = year != null ? year.to() : at;
        if (whose == null && step.isPresent() && text.is(next + 1, "year")) {
            whose = Units.YEAR.around(today.day(), step.getAsInt());
            to = next + 2;
        }
        if (whose != null) {
            return Dated.of(i, to, Days.months(whose.first().plusMonths(number * 3L - 3), 3), Dated.Grain.QUARTER);
        }
        if (nth < 0) {
            return null;
        }
        var month = Month.of(number * 3 - 2);
        return Dated.of(
                i,
                at,
                Days.months(today.monthPast(month), 3),
                Days.months(today.monthAhead(month), 3),
                Dated.Grain.QUARTER);
    }

    private static boolean dayPart(String norm) {
        return norm.equals("morning") || norm.equals("afternoon") || norm.equals("evening");
    }

    private static @Nullable Days nth(Days days, int nth, DayOfWeek weekday) {
        var day = nth < 0
                ? days.last().with(TemporalAdjusters.previousOrSame(weekday))
                : days.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1L);
        return inside(days, Days.of(day));
    }

    private static @Nullable Days weekend(Days days, int nth) {
        var saturday = nth(days, nth, DayOfWeek.SATURDAY);
        return saturday == null ? null : UnitDates.weekend(saturday.first());
    }

    private static @Nullable Days nth(Days days, int nth, Units unit) {
        if (unit == Units.WEEK) {
            return week(days, nth);
        }
        var first = nth < 0 ? unit.plus(days.last().plusDays(1), -1) : unit.plus(days.first(), nth - 1L);
        return inside(days, Days.until(first, unit.plus(first, 1)));
    }

    /// A week belongs to the period in which its Thursday lies, as in ISO 8601.
    private static @Nullable Days week(Days days, int nth) {
        var thursday = nth(days, nth, DayOfWeek.THURSDAY);
        return thursday == null ? null : Days.week(thursday.first().minusDays(3));
    }

    private static @Nullable Days inside(Days days, Days part) {
        LocalDate first = part.first();
        return first.isBefore(days.first()) || first.isAfter(days.last()) ? null : part;
    }
}
