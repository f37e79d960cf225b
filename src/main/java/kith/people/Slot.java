package kith.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// A time of the week by somebody's own clock.
public record Slot(DayOfWeek day, LocalTime at) {
    /// The first moment of the slot after `after`. A time that the clocks skip is moved on by as much as they skip; of
    /// one that they repeat, the earlier is meant, and only that.
    public Instant next(Instant after, ZoneId zone) {
        var date = after.atZone(zone).toLocalDate().minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
        while (!on(date, zone).isAfter(after)) {
            date = date.plusWeeks(1);
        }
        return on(date, zone);
    }

    /// The slot's time on that day, whatever day of the week it is.
    public Instant on(LocalDate date, ZoneId zone) {
        return date.atTime(at).atZone(zone).toInstant();
    }
}
