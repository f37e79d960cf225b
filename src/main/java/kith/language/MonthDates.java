package kith.language;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Dates with a month or a day of one: `4 august`, `Aug 4th 2027`, `early march`, `the 12th`, `Q3`.
final class MonthDates {
    private final DateWords words;

    MonthDates(DateWords words) {
        this.words = words;
    }

    @Nullable
    Dated at(Text text, int i, Today today) {
        var dayFirst = dayFirst(text, i, today);
        if (dayFirst != null) {
            return dayFirst;
        }
        var month = words.month(text.norm(i));
        if (month != null) {
            return monthFirst(text, i, month, today);
        }
        var part = part(text, i, today);
        if (part != null) {
            return part;
        }
        var quarter = quarter(text, i, today);
        return quarter == null ? ordinal(text, i, today) : quarter;
    }

    /// `4 august`, `4th of august 2027`.
    private @Nullable Dated dayFirst(Text text, int i, Today today) {
        int day = words.day(text.norm(i));
        int at = text.is(i + 1, "of") ? i + 2 : i + 1;
        var month = words.month(text.norm(at));
        if (day == 0 || month == null) {
            return range(text, i, today);
        }
        return full(text, i, at + 1, month, day, today);
    }

    /// `13 to 16 July`, `12-14 may`: its first day.
    private @Nullable Dated range(Text text, int i, Today today) {
        var norm = text.norm(i);
        int hyphen = norm.indexOf('-');
        int first = words.day(hyphen > 0 ? norm.substring(0, hyphen) : norm);
        int at = hyphen > 0 ? i + 1 : i + 3;
        var joins = hyphen > 0
                ? words.day(norm.substring(hyphen + 1)) > 0
                : switch (text.norm(i + 1)) {
                    case "to", "till", "until", "-", "and" -> words.day(text.norm(i + 2)) > 0;
                    default -> false;
                };
        var month = words.month(text.norm(at));
        return first > 0 && joins && month != null ? full(text, i, at + 1, month, first, today) : null;
    }

    private @Nullable Dated monthFirst(Text text, int i, Month month, Today today) {
        int at = text.is(i + 1, "the") ? i + 2 : i + 1;
        int day = words.day(text.norm(at));
        var clock = text.is(at + 1, "am") || text.is(at + 1, "pm") || text.is(at + 1, "of");
        if (day > 0 && !clock && !unitFollows(text, at + 1)) {
            return full(text, i, at + 1, month, day, today);
        }
        if (words.shy(text.norm(i)) && !cued(text, i)) {
            return null;
        }
        int year = words.year(text.norm(i + 1));
        if (year > 0) {
            return month(i, i + 2, LocalDate.of(year, month, 1), LocalDate.of(year, month, 1));
        }
        var last = text.is(i - 1, "last");
        var ahead = last ? today.monthPast(month) : today.monthAhead(month);
        return month(last || text.is(i - 1, "next") ? i - 1 : i, i + 1, today.monthPast(month), ahead);
    }

    private static boolean unitFollows(Text text, int i) {
        return switch (text.norm(i)) {
            case "days", "weeks", "people", "hours", "minutes", "times" -> true;
            default -> false;
        };
    }

    private static boolean cued(Text text, int i) {
        return switch (text.norm(i - 1)) {
            case "in",
                    "by",
                    "until",
                    "till",
                    "til",
                    "since",
                    "last",
                    "next",
                    "early",
                    "late",
                    "mid",
                    "of",
                    "from",
                    "before",
                    "after",
                    "this",
                    "for",
                    "during",
                    "end",
                    "to" -> true;
            default -> false;
        };
    }

    private Dated full(Text text, int from, int to, Month month, int day, Today today) {
        int at = text.is(to, ",") ? to + 1 : to;
        int year = words.year(text.norm(at));
        if (year > 0) {
            var date = Today.on(year, month, day);
            return new Dated(from, at + 1, date, date, Dated.Grain.DAY, Dated.Cue.NONE);
        }
        return new Dated(
                from, to, today.dayPast(month, day), today.dayAhead(month, day), Dated.Grain.DAY, Dated.Cue.NONE);
    }

    /// `early march`, `end of june`, `mid-march`.
    private @Nullable Dated part(Text text, int i, Today today) {
        var word = text.norm(i);
        int at = text.is(i + 1, "of") ? i + 2 : i + 1;
        var month = words.month(text.norm(at));
        if (month == null && word.startsWith("mid-")) {
            month = words.month(word.substring(4));
            word = "mid";
            at = i;
        }
        if (month == null) {
            return at > i + 1 ? quarterEnd(text, i, at, today) : null;
        }
        int day = switch (word) {
            case "early", "beginning", "start" -> 1;
            case "mid", "middle" -> 15;
            case "late" -> 25;
            case "end" -> 31;
            default -> 0;
        };
        return day == 0 ? null : full(text, i, at + 1, month, day, today);
    }

    private static @Nullable Dated quarterEnd(Text text, int i, int at, Today today) {
        int quarter = quarter(text.norm(at));
        if (quarter == 0) {
            return null;
        }
        var last = Month.of(quarter * 3);
        int day = text.is(i, "end") ? last.maxLength() : 1;
        var month = text.is(i, "end") ? last : Month.of(quarter * 3 - 2);
        return new Dated(
                i, at + 1, today.dayPast(month, day), today.dayAhead(month, day), Dated.Grain.DAY, Dated.Cue.NONE);
    }

    private static @Nullable Dated quarter(Text text, int i, Today today) {
        int quarter = quarter(text.norm(i));
        if (quarter == 0) {
            return null;
        }
        var first = Month.of(quarter * 3 - 2);
        return month(i, i + 1, today.monthPast(first), today.monthAhead(first));
    }

    private static int quarter(String norm) {
        return norm.length() == 2 && norm.charAt(0) == 'q' && norm.charAt(1) >= '1' && norm.charAt(1) <= '4'
                ? norm.charAt(1) - '0'
                : 0;
    }

    /// `the 12th`, `on the 5th of next month`.
    private @Nullable Dated ordinal(Text text, int i, Today today) {
        int day = words.ordinal(text.norm(i)) ? words.day(text.norm(i)) : 0;
        if (day == 0 || (!Character.isDigit(text.norm(i).charAt(0)) && !text.is(i + 1, "of"))) {
            return null;
        }
        if (text.is(i + 1, "of") && (text.is(i + 2, "next") || text.is(i + 2, "this")) && text.is(i + 3, "month")) {
            var start = today.monthStart(text.is(i + 2, "next") ? 1 : 0);
            var date = Today.on(start.getYear(), start.getMonth(), day);
            return new Dated(i, i + 4, date, date, Dated.Grain.DAY, Dated.Cue.NONE);
        }
        if (!text.is(i - 1, "the") && !text.is(i - 1, "on") && !text.is(i - 1, "by")) {
            return null;
        }
        return text.is(i + 1, "of") || (text.word(i + 1) && !ends(text.norm(i + 1)))
                ? null
                : new Dated(i, i + 1, today.dayPast(day), today.dayAhead(day), Dated.Grain.DAY, Dated.Cue.NONE);
    }

    private static boolean ends(String norm) {
        return switch (norm) {
            case "and",
                    "till",
                    "until",
                    "but",
                    "so",
                    "at",
                    "in",
                    "with",
                    "because",
                    "she",
                    "he",
                    "they",
                    "i",
                    "we",
                    "for",
                    "if",
                    "when",
                    "to",
                    "please",
                    "or",
                    "on",
                    "about" -> true;
            default -> false;
        };
    }

    private static Dated month(int from, int to, LocalDate past, LocalDate future) {
        return new Dated(from, to, past, future, Dated.Grain.MONTH, Dated.Cue.NONE);
    }
}
