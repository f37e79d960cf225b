package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days close to today: yesterday, tonight, the day after tomorrow, this morning, the other day.
final class NearDates implements DateForm {
    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var day = today.day();
        return switch (text.norm(i)) {
            case "today", "tonight", "overnight" -> Dated.day(i, i + 1, day);
            case "eod" -> leads(text.norm(i + 1)) ? null : Dated.day(i, i + 1, day);
            case "yesterday" -> Dated.day(i, i + 1, day.minusDays(1));
            case "tomorrow" -> Dated.day(i, i + 1, day.plusDays(1));
            case "eow" -> Dated.day(i, i + 1, today.inWeek(0, DayOfWeek.FRIDAY));
            case "eom" -> Dated.day(i, i + 1, today.monthStart(1).minusDays(1));
            case "eoq" -> Dated.day(i, i + 1, today.quarterStart(1).minusDays(1));
            case "eoy" -> Dated.day(i, i + 1, today.yearStart(1).minusDays(1));
            case "day" -> beyond(text, i, day);
            case "this" -> part(text.norm(i + 1)) ? Dated.day(i, i + 2, day) : half(text, i, day);
            case "last" -> part(text.norm(i + 1)) ? Dated.day(i, i + 2, day.minusDays(1)) : null;
            case "next" -> part(text.norm(i + 1)) ? Dated.day(i, i + 2, day.plusDays(1)) : nextDay(text, i, day);
            case "other" -> other(text, i, day);
            case "ytd" ->
                // What happened `ytd` was yesterday, in Singapore; what is counted so began with the year.
                Dated.of(i, i + 1, Days.of(day.minusDays(1)), new Days(today.yearStart(0), day), Dated.Grain.SPAN);
            default -> null;
        };
    }

    /// `EOD tomorrow`, `EOD Friday`: the other word says which day.
    private static boolean leads(String norm) {
        return norm.equals("tomorrow") || norm.equals("on") || norm.endsWith("day");
    }

    /// `this a.m.`
    private static @Nullable Dated half(Text text, int i, LocalDate day) {
        if (text.is(i + 1, "am") || text.is(i + 1, "pm")) {
            return Dated.day(i, i + 2, day);
        }
        var half = text.is(i + 1, "a") || text.is(i + 1, "p");
        var dotted = half && text.is(i + 2, ".") && text.is(i + 3, "m") && text.joined(i + 1) && text.joined(i + 2);
        return dotted ? Dated.day(i, text.is(i + 4, ".") ? i + 5 : i + 4, day) : null;
    }

    private static boolean part(String norm) {
        return switch (norm) {
            case "morning", "afternoon", "evening", "arvo", "lunchtime", "night" -> true;
            default -> false;
        };
    }

    private static @Nullable Dated beyond(Text text, int i, LocalDate day) {
        if (text.is(i + 1, "after") && text.is(i + 2, "tomorrow")) {
            return Dated.day(i, i + 3, day.plusDays(2));
        }
        return text.is(i + 1, "before") && text.is(i + 2, "yesterday") ? Dated.day(i, i + 3, day.minusDays(2)) : null;
    }

    private static @Nullable Dated nextDay(Text text, int i, LocalDate day) {
        return text.is(i + 1, "day") && !text.is(i - 1, "the") && DateWords.goesOn(text.norm(i + 2))
                ? Dated.day(i, i + 2, day.plusDays(1))
                : null;
    }

    /// Nobody knows which day; today stands for it.
    private static @Nullable Dated other(Text text, int i, LocalDate day) {
        return text.is(i - 1, "the") && (text.is(i + 1, "day") || text.is(i + 1, "week"))
                ? Dated.day(i, i + 2, day)
                : null;
    }
}
