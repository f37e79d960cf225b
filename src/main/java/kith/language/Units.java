package kith.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Days, weeks, months, quarters and years as units of the calendar.
enum Units {
    DAY(1, ChronoUnit.DAYS, Dated.Grain.DAY),
    WEEK(1, ChronoUnit.WEEKS, Dated.Grain.WEEK),
    FORTNIGHT(2, ChronoUnit.WEEKS, Dated.Grain.SPAN),
    MONTH(1, ChronoUnit.MONTHS, Dated.Grain.MONTH),
    QUARTER(3, ChronoUnit.MONTHS, Dated.Grain.QUARTER),
    YEAR(1, ChronoUnit.YEARS, Dated.Grain.YEAR),
    DECADE(10, ChronoUnit.YEARS, Dated.Grain.SPAN);

    /// Nobody speaks of what is farther away, and no store need hold it.
    private static final long FARTHEST = 1_000;

    private final int times;
    private final ChronoUnit unit;
    private final Dated.Grain grain;

    Units(int times, ChronoUnit unit, Dated.Grain grain) {
        this.times = times;
        this.unit = unit;
        this.grain = grain;
    }

    /// The unit by its name in the singular or plural.
    static @Nullable Units of(String norm) {
        return switch (norm) {
            case "day", "days" -> DAY;
            case "week", "weeks" -> WEEK;
            case "fortnight", "fortnights" -> FORTNIGHT;
            case "month", "months" -> MONTH;
            case "quarter", "quarters" -> QUARTER;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            default -> null;
        };
    }

    static @Nullable Units one(String norm) {
        return norm.endsWith("s") ? null : of(norm);
    }

    Dated.Grain grain() {
        return grain;
    }

    LocalDate plus(LocalDate day, long count) {
        return day.plus(Math.clamp(count * times, -FARTHEST, FARTHEST), unit);
    }

    /// The one that `day` lies in, moved by `steps`.
    Days around(LocalDate day, long steps) {
        var today = new Today(day, false);
        var first = switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEK, FORTNIGHT -> plus(today.weekStart(0), steps);
            case MONTH -> today.monthStart(steps);
            case QUARTER -> today.quarterStart(steps);
            case YEAR -> today.yearStart(steps);
            case DECADE -> plus(LocalDate.of(day.getYear() / 10 * 10, 1, 1), steps);
        };
        return Days.until(first, plus(first, 1));
    }
}
