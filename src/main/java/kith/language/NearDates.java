package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Dates counted from today: yesterday, in two weeks, the end of next month.
final class NearDates {
    private final DateWords words;

    NearDates(DateWords words) {
        this.words = words;
    }

    @Nullable
    Dated at(Text text, int i, Today today) {
        var single = single(text, i, today);
        if (single != null) {
            return single;
        }
        var span = ago(text, i, today);
        if (span == null) {
            span = ahead(text, i, today);
        }
        if (span == null) {
            span = period(text, i, today);
        }
        return span == null ? vague(text, i, today) : span;
    }

    private static @Nullable Dated single(Text text, int i, Today today) {
        var day = today.day();
        return switch (text.norm(i)) {
            case "today", "tonight", "overnight", "eod", "tdy" -> day(i, i + 1, day);
            case "yesterday" -> day(i, i + 1, day.minusDays(1));
            case "tomorrow" -> day(i, i + 1, day.plusDays(1));
            case "fortnight" -> null;
            case "eow" -> day(i, i + 1, today.inWeek(0, DayOfWeek.FRIDAY));
            case "eom" -> day(i, i + 1, today.monthStart(1).minusDays(1));
            case "eoq" -> day(i, i + 1, today.quarterStart(1).minusDays(1));
            case "eoy" -> day(i, i + 1, today.yearStart(1).minusDays(1));
            case "day" -> beyond(text, i, day);
            case "this" -> thisPart(text, i, day);
            case "last" ->
                text.is(i + 1, "night") || text.is(i + 1, "evening") ? day(i, i + 2, day.minusDays(1)) : null;
            default -> null;
        };
    }

    private static @Nullable Dated beyond(Text text, int i, LocalDate day) {
        if (text.is(i + 1, "after") && text.is(i + 2, "tomorrow")) {
            return day(i, i + 3, day.plusDays(2));
        }
        return text.is(i + 1, "before") && text.is(i + 2, "yesterday") ? day(i, i + 3, day.minusDays(2)) : null;
    }

    private static @Nullable Dated thisPart(Text text, int i, LocalDate day) {
        return switch (text.norm(i + 1)) {
            case "morning", "afternoon", "evening", "arvo", "lunchtime" -> day(i, i + 2, day);
            default -> null;
        };
    }

    /// `3 days ago`, `a couple of weeks back`.
    private @Nullable Dated ago(Text text, int i, Today today) {
        int n = words.number(text.norm(i));
        int at = text.is(i + 1, "of") ? i + 2 : i + 1;
        if (text.is(i, "a") && text.is(i + 1, "couple")) {
            n = 2;
            at = text.is(i + 2, "of") ? i + 3 : i + 2;
        }
        var unit = unit(text.norm(at));
        if (n < 0 || unit == null || !(text.is(at + 1, "ago") || text.is(at + 1, "back"))) {
            return null;
        }
        return day(i, at + 2, today.plus(-n * times(text.norm(at)), unit));
    }

    /// `in 3 days`, `within a week`, `two weeks from now`.
    private @Nullable Dated ahead(Text text, int i, Today today) {
        var cued = text.is(i, "in") || text.is(i, "within");
        int at = cued ? i + 1 : i;
        int n = words.number(text.norm(at));
        if (text.is(at, "a") && text.is(at + 1, "couple")) {
            n = 2;
            at++;
        }
        at = text.is(at + 1, "of") ? at + 2 : at + 1;
        var unit = unit(text.norm(at));
        if (n < 0 || unit == null) {
            return null;
        }
        var fromNow = text.is(at + 1, "from") && (text.is(at + 2, "now") || text.is(at + 2, "today"));
        if (!cued && !fromNow) {
            return null;
        }
        return day(i, at + (fromNow ? 3 : text.is(at + 1, "'") ? 2 : 1), today.plus(n * times(text.norm(at)), unit));
    }

    /// `last week`, `end of next month`, `the beginning of the year`.
    private @Nullable Dated period(Text text, int i, Today today) {
        int at = i;
        var part = part(text.norm(i));
        if (part != Part.WHOLE) {
            at = text.is(i + 1, "of") ? i + 2 : i + 1;
        }
        at = text.is(at, "the") ? at + 1 : at;
        long steps = steps(text.norm(at));
        var named = steps != Long.MIN_VALUE;
        at = named ? at + 1 : at;
        var unit = text.norm(at);
        if (!named && (part == Part.WHOLE || at == i + 1)) {
            return null;
        }
        var start = start(unit, named ? steps : 0, today);
        if (start == null || (unit.equals("day") && part != Part.END)) {
            return null;
        }
        if (named && steps == 1 && part == Part.WHOLE && text.is(at + 1, "after") && text.is(at + 2, "next")) {
            return null;
        }
        var after = start(unit, (named ? steps : 0) + 1, today);
        var date = part.of(unit, start, after == null ? start : after);
        return new Dated(i, at + 1, date, date, part == Part.WHOLE ? grain(unit) : Dated.Grain.DAY, Dated.Cue.NONE);
    }

    private static long steps(String norm) {
        return switch (norm) {
            case "last", "past", "previous" -> -1;
            case "this" -> 0;
            case "next", "following", "coming" -> 1;
            default -> Long.MIN_VALUE;
        };
    }

    private static @Nullable LocalDate start(String unit, long steps, Today today) {
        return switch (unit) {
            case "day" -> today.day().plusDays(steps);
            case "week" -> today.weekStart(steps);
            case "month" -> today.monthStart(steps);
            case "quarter" -> today.quarterStart(steps);
            case "year" -> today.yearStart(steps);
            default -> null;
        };
    }

    private static Part part(String norm) {
        return switch (norm) {
            case "end" -> Part.END;
            case "beginning", "start", "early" -> Part.START;
            case "middle", "mid" -> Part.MIDDLE;
            default -> Part.WHOLE;
        };
    }

    /// The week after next; an old-fashioned fortnight.
    private static @Nullable Dated vague(Text text, int i, Today today) {
        if (text.is(i, "week") && text.is(i + 1, "after") && text.is(i + 2, "next")) {
            return day(i, i + 3, today.weekStart(2));
        }
        if (text.is(i, "month") && text.is(i + 1, "after") && text.is(i + 2, "next")) {
            return day(i, i + 3, today.monthStart(2));
        }
        if (text.is(i, "other") && (text.is(i + 1, "day") || text.is(i + 1, "week")) && text.is(i - 1, "the")) {
            return day(i, i + 2, today.day());
        }
        var weekend = text.is(i, "weekend");
        if (!weekend) {
            return weekendOf(text, i, today);
        }
        return new Dated(
                i,
                i + 1,
                today.day().getDayOfWeek() == DayOfWeek.SUNDAY
                        ? today.day().minusDays(1)
                        : today.before(DayOfWeek.SATURDAY),
                today.after(DayOfWeek.SATURDAY),
                Dated.Grain.DAY,
                Dated.Cue.NONE);
    }

    private static @Nullable Dated weekendOf(Text text, int i, Today today) {
        if (!text.is(i + 1, "weekend") || steps(text.norm(i)) == Long.MIN_VALUE) {
            return null;
        }
        long steps = steps(text.norm(i));
        var saturday = steps < 0 ? today.before(DayOfWeek.SATURDAY) : today.inWeek(steps, DayOfWeek.SATURDAY);
        return day(i, i + 2, saturday);
    }

    private static @Nullable ChronoUnit unit(String norm) {
        return switch (norm) {
            case "day", "days" -> ChronoUnit.DAYS;
            case "week", "weeks", "fortnight", "fortnights" -> ChronoUnit.WEEKS;
            case "month", "months", "quarter", "quarters" -> ChronoUnit.MONTHS;
            case "year", "years" -> ChronoUnit.YEARS;
            default -> null;
        };
    }

    private static long times(String norm) {
        return norm.startsWith("fortnight") ? 2 : norm.startsWith("quarter") ? 3 : 1;
    }

    private static Dated.Grain grain(String unit) {
        return switch (unit) {
            case "week" -> Dated.Grain.WEEK;
            case "month", "quarter" -> Dated.Grain.MONTH;
            case "year" -> Dated.Grain.YEAR;
            default -> Dated.Grain.DAY;
        };
    }

    private static Dated day(int from, int to, LocalDate date) {
        return new Dated(from, to, date, date, Dated.Grain.DAY, Dated.Cue.NONE);
    }

    /// Which day of a period is meant.
    private enum Part {
        WHOLE,
        START,
        MIDDLE,
        END;

        LocalDate of(String unit, LocalDate start, LocalDate after) {
            return switch (this) {
                case WHOLE, START -> start;
                case MIDDLE -> start.plusDays(start.until(after, ChronoUnit.DAYS) / 2);
                case END -> unit.equals("week") ? start.plusDays(4) : after.minusDays(1);
            };
        }
    }
}
