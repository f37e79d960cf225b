package kith.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import kith.people.Slot;
import org.jspecify.annotations.Nullable;

/// A time of the week as far as words name it. `afternoon` when a bare hour was taken for one after noon, `more` when
/// more than one day of the week was named, `alone` when the words say nothing else.
public record WeekTime(
        @Nullable DayOfWeek day, @Nullable LocalTime at, boolean afternoon, boolean more, boolean alone) {

    public boolean named() {
        return day != null || at != null;
    }

    /// With what the words leave open taken from `usual`.
    public Slot or(Slot usual) {
        return new Slot(day == null ? usual.day() : day, at == null ? usual.at() : at);
    }
}
