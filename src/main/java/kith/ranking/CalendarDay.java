package kith.ranking;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// A day that a fact names: of every year, or of one.
public record CalendarDay(MonthDay day, @Nullable Integer year) {
    /// The next time that it comes, today included; none once its only year is over.
    @Nullable
    LocalDate next(LocalDate today) {
        var next = day.atYear(year == null ? today.getYear() : year);
        if (!next.isBefore(today)) {
            return next;
        }
        return year == null ? day.atYear(today.getYear() + 1) : null;
    }
}
