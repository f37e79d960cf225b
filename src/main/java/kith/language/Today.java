package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Counts days from one day on, as the conventions of the evaluation guide want it. Weeks begin on Monday.
record Today(LocalDate day, boolean monthFirst, LocalTime time) {
    /// At the end of that day.
    Today(LocalDate day, boolean monthFirst) {
        this(day, monthFirst, LocalTime.MAX);
    }

    LocalDate weekStart(long weeks) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    LocalDate inWeek(long weeks, DayOfWeek weekday) {
        return weekStart(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }

    LocalDate before(DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previous(weekday));
    }

    LocalDate after(DayOfWeek weekday) {
        return day.with(TemporalAdjusters.next(weekday));
    }

    LocalDate monthStart(long months) {
        return day.withDayOfMonth(1).plusMonths(months);
    }

    LocalDate quarterStart(long quarters) {
        return day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1)
                .withDayOfMonth(1)
                .plusMonths(3 * quarters);
    }

    LocalDate yearStart(long years) {
        return day.withDayOfYear(1).plusYears(years);
    }

    LocalDate plus(long count, ChronoUnit unit) {
        return day.plus(Math.clamp(count, -2_000, 2_000), unit);
    }

    /// The first day of the latest such month that has begun.
    LocalDate monthPast(Month month) {
        var start = YearMonth.of(day.getYear(), month).atDay(1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    /// The first day of the next such month; the month that runs counts only until its first day.
    LocalDate monthAhead(Month month) {
        var start = YearMonth.of(day.getYear(), month).atDay(1);
        return start.isBefore(day) ? start.plusYears(1) : start;
    }

    LocalDate dayPast(Month month, int dayOfMonth) {
        if (month == Month.FEBRUARY && dayOfMonth == 29) {
            return leapDay(-1);
        }
        var date = on(day.getYear(), month, dayOfMonth);
        return date.isAfter(day) ? on(day.getYear() - 1, month, dayOfMonth) : date;
    }

    LocalDate dayAhead(Month month, int dayOfMonth) {
        if (month == Month.FEBRUARY && dayOfMonth == 29) {
            return leapDay(1);
        }
        var date = on(day.getYear(), month, dayOfMonth);
        return date.isBefore(day) ? on(day.getYear() + 1, month, dayOfMonth) : date;
    }

    /// The nearest 29 February, not after today for -1 and not before it for 1.
    private LocalDate leapDay(int step) {
        int year = day.getYear();
        while (!Year.isLeap(year) || on(year, Month.FEBRUARY, 29).compareTo(day) * step < 0) {
            year += step;
        }
        return on(year, Month.FEBRUARY, 29);
    }

    LocalDate dayPast(int dayOfMonth) {
        var date = on(day.getYear(), day.getMonth(), dayOfMonth);
        var before = monthStart(-1);
        return date.isAfter(day) ? on(before.getYear(), before.getMonth(), dayOfMonth) : date;
    }

    LocalDate dayAhead(int dayOfMonth) {
        var date = on(day.getYear(), day.getMonth(), dayOfMonth);
        var next = monthStart(1);
        return date.isBefore(day) ? on(next.getYear(), next.getMonth(), dayOfMonth) : date;
    }

    /// That day, or the month's last when it is shorter.
    static LocalDate on(int year, Month month, int dayOfMonth) {
        var in = YearMonth.of(year, month);
        return in.atDay(Math.clamp(dayOfMonth, 1, in.lengthOfMonth()));
    }
}
