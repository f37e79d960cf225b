package kith.language;

import java.time.LocalDate;

/// The days from `first` to `last`, both of them included.
record Days(LocalDate first, LocalDate last) {
    Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /// From `first` up to the day before `end`.
    static Days until(LocalDate first, LocalDate end) {
        return new Days(first, end.minusDays(1));
    }

    static Days week(LocalDate first) {
        return until(first, first.plusWeeks(1));
    }

    static Days months(LocalDate first, int count) {
        return until(first, first.plusMonths(count));
    }
}
