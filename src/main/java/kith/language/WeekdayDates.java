package kith.language;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Weekdays: `friday`, `last tue`, `next monday`, `a week on friday`, `monday week`, `every tuesday`.
final class WeekdayDates implements DateForm {
    private final DateWords words;

    WeekdayDates(DateWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var many = words.weekdays(text.norm(i));
        if (many != null) {
            return day(i, i + 1, many, today).cued(i, Dated.Cue.EVERY);
        }
        if (text.is(i, "other") && text.is(i - 1, "every")) {
            var other = words.weekday(text.norm(i + 1));
            return other == null ? null : day(i, i + 2, other, today).cued(i, Dated.Cue.EVERY);
        }
        var far = far(text, i, today);
        if (far != null) {
            return far;
        }
        int at = steps(text.norm(i)) ? i + 1 : i;
        at = at > i && text.is(at, "week") && text.is(at + 1, "'s") ? at + 2 : at;
        var weekday = words.weekday(text.norm(at));
        if (weekday == null || (at == i && words.shy(text.norm(i)) && !cued(text, i))) {
            return null;
        }
        if (habit(text.norm(at + 1))) {
            return day(i, at + 2, weekday, today).cued(i, Dated.Cue.EVERY);
        }
        if (text.is(i - 1, "daily") || text.is(i - 1, "weekly")) {
            return day(i, at + 1, weekday, today).cued(i, Dated.Cue.EVERY);
        }
        return at == i ? bare(text, i, weekday, today) : stepped(text, i, at, weekday, today);
    }

    private static boolean habit(String norm) {
        return norm.equals("mornings") || norm.equals("afternoons") || norm.equals("evenings") || norm.equals("nights");
    }

    /// `sat arvo`
    private static boolean part(String norm) {
        return switch (norm) {
            case "morning",
                    "morn",
                    "afternoon",
                    "arvo",
                    "evening",
                    "eve",
                    "night",
                    "nite",
                    "noon",
                    "am",
                    "pm",
                    "lunchtime" -> true;
            default -> false;
        };
    }

    private static boolean steps(String norm) {
        return switch (norm) {
            case "last", "this", "next", "coming", "past", "previous", "following", "upcoming", "every", "each" -> true;
            default -> false;
        };
    }

    private static boolean cued(Text text, int i) {
        if (part(text.norm(i + 1))) {
            return true;
        }
        if (text.is(i, "wed") && text.has(i - 1) && !married(text.norm(i - 1))) {
            return true;
        }
        return switch (text.norm(i - 1)) {
            case "on", "by", "until", "till", "til", "since", "from", "before", "after", "every", "no" -> true;
            case "", "\n", ".", ":", ";" ->
                text.is(i, "mon") || text.is(i, "wed") || text.is(i + 1, ":") || text.is(i + 1, "-");
            default -> text.has(i - 1) && !text.word(i + 1) && (!text.is(i, "sun") || text.capital(i));
        };
    }

    /// `they wed`, `to wed`: no day.
    private static boolean married(String before) {
        return switch (before) {
            case "to",
                    "will",
                    "'ll",
                    "would",
                    "newly",
                    "got",
                    "get",
                    "they",
                    "we",
                    "who",
                    "and",
                    "be",
                    "were",
                    "was",
                    "just" -> true;
            default -> false;
        };
    }

    private static Dated bare(Text text, int i, DayOfWeek weekday, Today today) {
        if (text.is(i + 1, "week")) {
            var date = today.after(weekday).plusWeeks(1);
            return Dated.day(i, i + 2, date);
        }
        if (text.is(i + 1, "after") && text.is(i + 2, "next")) {
            var date = today.inWeek(2, weekday);
            return Dated.day(i, i + 3, date);
        }
        if ((text.is(i + 1, "last") || text.is(i + 1, "next") || text.is(i + 1, "this")) && text.is(i + 2, "week")) {
            var date = today.inWeek(text.is(i + 1, "last") ? -1 : text.is(i + 1, "next") ? 1 : 0, weekday);
            return Dated.day(i, i + 3, date);
        }
        return day(i, i + 1, weekday, today);
    }

    private static Dated stepped(Text text, int from, int at, DayOfWeek weekday, Today today) {
        var date = switch (text.norm(from)) {
            case "last", "past", "previous" -> at > from + 1 ? today.inWeek(-1, weekday) : today.before(weekday);
            case "this" -> today.inWeek(0, weekday);
            case "next" -> today.inWeek(1, weekday);
            default -> today.after(weekday);
        };
        var every = text.is(from, "every") || text.is(from, "each");
        var past = text.is(from, "this") && date.isAfter(today.day()) ? date.minusWeeks(1) : date;
        var future = text.is(from, "this") && date.isBefore(today.day()) ? today.after(weekday) : date;
        return Dated.day(from, at + 1, past, future).cued(from, every ? Dated.Cue.EVERY : Dated.Cue.NONE);
    }

    /// `a week on friday`, `a week from friday`, `the friday after next`.
    private @Nullable Dated far(Text text, int i, Today today) {
        if (!text.is(i, "week") || !(text.is(i + 1, "on") || text.is(i + 1, "from"))) {
            return null;
        }
        var weekday = words.weekday(text.norm(i + 2));
        if (weekday == null) {
            return null;
        }
        var date = today.after(weekday).plusWeeks(1);
        return Dated.day(text.is(i - 1, "a") ? i - 1 : i, i + 3, date);
    }

    private static Dated day(int from, int to, DayOfWeek weekday, Today today) {
        return Dated.day(from, to, today.before(weekday), today.after(weekday));
    }
}
