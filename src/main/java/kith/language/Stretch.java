package kith.language;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/// From one day of a month to another, in text up to before token `to`.
record Stretch(int first, int last, int to) {
    /// Null when no month has such days.
    static @Nullable Stretch of(int first, int last, int to) {
        return first >= 1 && first <= last && last <= 31 ? new Stretch(first, last, to) : null;
    }

    Days in(int year, Month month) {
        return new Days(Today.on(year, month, first), Today.on(year, month, last));
    }

    Dated.Grain grain() {
        return first == last ? Dated.Grain.DAY : Dated.Grain.SPAN;
    }
}
