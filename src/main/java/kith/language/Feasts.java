package kith.language;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Days that go by a name of their own.
final class Feasts {
    private Feasts() {}

    static @Nullable Dated at(Text text, int i, Today today) {
        return switch (text.norm(i)) {
            case "christmas", "xmas" ->
                text.is(i + 1, "eve")
                        ? dated(i, i + 2, Month.DECEMBER, 24, today)
                        : dated(i, i + 1, Month.DECEMBER, 25, today);
            case "halloween" -> dated(i, i + 1, Month.OCTOBER, 31, today);
            case "valentine" -> dated(i, text.is(i + 1, "'s") ? i + 3 : i + 1, Month.FEBRUARY, 14, today);
            case "easter" -> easter(text, i, today);
            case "new" -> newYear(text, i, today);
            default -> null;
        };
    }

    private static @Nullable Dated newYear(Text text, int i, Today today) {
        if (!text.is(i + 1, "year")) {
            return null;
        }
        int end = text.is(i + 2, "'s") ? i + 3 : i + 2;
        if (text.is(end, "eve")) {
            return dated(i, end + 1, Month.DECEMBER, 31, today);
        }
        return dated(i, text.is(end, "day") ? end + 1 : end, Month.JANUARY, 1, today);
    }

    private static Dated dated(int from, int to, Month month, int day, Today today) {
        return new Dated(
                from, to, today.dayPast(month, day), today.dayAhead(month, day), Dated.Grain.DAY, Dated.Cue.NONE);
    }

    private static Dated easter(Text text, int i, Today today) {
        int later = text.is(i + 1, "monday") ? 1 : 0;
        int year = today.day().getYear();
        var thisYear = easterOf(year);
        return new Dated(
                i,
                i + 1 + later,
                (thisYear.isAfter(today.day()) ? easterOf(year - 1) : thisYear).plusDays(later),
                (thisYear.isBefore(today.day()) ? easterOf(year + 1) : thisYear).plusDays(later),
                Dated.Grain.DAY,
                Dated.Cue.NONE);
    }

    /// Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991).
    private static LocalDate easterOf(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
