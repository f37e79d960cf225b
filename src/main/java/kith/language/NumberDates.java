package kith.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Dates in digits: `2026-06-14`, `14/06`, `14.6.2026`, but not 24/7, 3.2 or a telephone number.
final class NumberDates implements DateForm {
    private static final int EARLIEST = 1500;
    private static final int LATEST = 2999;
    private static final int NEAR = 60;

    private final DateWords words;

    NumberDates(DateWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        if (!text.has(i) || text.at(i).kind() != Token.Kind.NUMBER) {
            return null;
        }
        var norm = text.norm(i);
        int clock = norm.indexOf('t');
        norm = clock == 10 ? norm.substring(0, clock) : norm;
        if (norm.length() == 8 && Numerals.digits(norm) && (norm.startsWith("20") || norm.startsWith("19"))) {
            var day = date(number(norm.substring(0, 4)), number(norm.substring(4, 6)), number(norm.substring(6)));
            return day == null ? null : Dated.day(i, i + 1, day);
        }
        int hyphen = norm.indexOf('-');
        if (hyphen > 2 && norm.indexOf('/') > 0) {
            return span(text, i, norm.substring(0, hyphen), norm.substring(hyphen + 1), today);
        }
        var separator = separator(norm);
        var parts = separator == 0 ? new String[0] : norm.split("[-./]");
        if (parts.length == 3) {
            var day = whole(text, i, parts, separator, today);
            return day == null ? null : Dated.day(i, i + 1, day);
        }
        if (parts.length == 2 && (parts[0].length() == 4 || parts[1].length() == 4)) {
            return monthOfYear(i, parts, separator);
        }
        return parts.length == 2 && separator != '-' && cued(text, i, parts, today)
                ? dayAndMonth(i, parts, separator == '/', today)
                : null;
    }

    /// `12-2015`, `2015/12`.
    private static @Nullable Dated monthOfYear(int i, String[] parts, char separator) {
        var yearFirst = parts[0].length() == 4;
        var first = date(number(parts[yearFirst ? 0 : 1]), number(parts[yearFirst ? 1 : 0]), 1);
        return first == null || separator == '.' || !YearDates.spoken(parts[yearFirst ? 0 : 1])
                ? null
                : Dated.of(i, i + 1, Days.months(first, 1), Dated.Grain.MONTH);
    }

    /// `1/2-3/4/2019`: the year counts for both.
    private static @Nullable Dated span(Text text, int i, String first, String last, Today today) {
        if (first.split("/").length == 2 && last.split("/").length == 2) {
            return open(text, i, first, last, today);
        }
        var end = last.split("/");
        if (end.length != 3 || separator(first) != '/' || last.indexOf('-') > 0) {
            return null;
        }
        var from = whole(text, i, (first.split("/").length == 2 ? first + "/" + end[2] : first).split("/"), '/', today);
        var to = whole(text, i, end, '/', today);
        return from == null || to == null || to.isBefore(from)
                ? null
                : Dated.of(i, i + 1, new Days(from, to), Dated.Grain.SPAN);
    }

    /// `10/1-11/7`, and the year behind a comma.
    private static @Nullable Dated open(Text text, int i, String first, String last, Today today) {
        int year = text.is(i + 1, ",") && YearDates.spoken(text.norm(i + 2)) ? number(text.norm(i + 2)) : 0;
        var from = dayAndMonth(i, first.split("/"), true, today);
        var to = dayAndMonth(i, last.split("/"), true, today);
        if (from == null || to == null || separator(first) != '/' || separator(last) != '/') {
            return null;
        }
        if (year > 0) {
            var begins = from.past().withYear(year);
            var ends = to.past().withYear(year);
            return ends.isBefore(begins) ? null : Dated.of(i, i + 3, new Days(begins, ends), Dated.Grain.SPAN);
        }
        return JoinedDates.joined(from, to, from.past(), from.future());
    }

    /// The one sign between the numbers; 0 where there are several kinds, or none.
    private static char separator(String norm) {
        char found = 0;
        for (int i = 0; i < norm.length(); i++) {
            var c = norm.charAt(i);
            if (c == '-' || c == '.' || c == '/') {
                if (found != 0 && found != c) {
                    return 0;
                }
                found = c;
            } else if (c < '0' || c > '9') {
                return 0;
            }
        }
        return found;
    }

    private static @Nullable LocalDate whole(Text text, int i, String[] parts, char separator, Today today) {
        int a = number(parts[0]);
        int b = number(parts[1]);
        int c = number(parts[2]);
        if (parts[0].length() == 4) {
            return parts[2].length() <= 2 ? date(a, b, c) : null;
        }
        if (parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() % 2 != 0 || version(text, i)) {
            return null;
        }
        int year = parts[2].length() == 4 ? c : Numerals.century(c);
        if (separator == '.'
                && parts[2].length() == 2
                && Math.abs(year - today.day().getYear()) > 9) {
            return null;
        }
        var monthFirst = b > 12 || (a <= 12 && today.monthFirst() && separator != '.');
        return monthFirst ? date(year, a, b) : date(year, b, a);
    }

    private static boolean version(Text text, int i) {
        return switch (text.norm(i - 1)) {
            case "version", "v", "release", "build" -> true;
            default -> false;
        };
    }

    private static @Nullable Dated dayAndMonth(int i, String[] parts, boolean slash, Today today) {
        int a = number(parts[0]);
        int b = number(parts[1]);
        var monthFirst = b > 12 || (a <= 12 && today.monthFirst() && slash);
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        var of = Month.of(month);
        return Dated.day(i, i + 1, today.dayPast(of, day), today.dayAhead(of, day));
    }

    /// Two numbers are a date behind a word that says when, or where they can be no fraction and nothing is counted.
    private boolean cued(Text text, int i, String[] parts, Today today) {
        if (text.is(i, "24/7") || parts[0].length() > 2 || parts[1].length() > 2) {
            return false;
        }
        var slash = text.norm(i).indexOf('/') > 0;
        if (!slash && parts[1].length() != 2 && !text.is(i + 1, ".")) {
            return false;
        }
        if (words.weekday(text.norm(i - 1)) != null) {
            return true;
        }
        int larger = Math.max(number(parts[0]), number(parts[1]));
        if (slash && larger > 12 && (today.monthFirst() || number(parts[0]) == larger)) {
            return !text.word(i + 1) || DateWords.goesOn(text.norm(i + 1)) || text.is(i + 1, "between");
        }
        if (headed(text, i) && near(i, parts, slash, today)) {
            return true;
        }
        return switch (text.norm(i - 1)) {
            case "on", "by", "until", "till", "til", "since", "from", "before", "after", ",", "(", "last", "next" ->
                true;
            default -> false;
        };
    }

    /// `11/5 Tom`, `6.5. viewing`, `12/5: site visit`: at the head of a line, or as its title.
    private static boolean headed(Text text, int i) {
        var next = text.norm(i + 1);
        var first = i == 0 || text.is(i - 1, "\n") || text.is(i - 1, ";");
        var goesOn = next.equals("-") || next.equals(".") || next.equals(",") || text.capital(i + 1);
        return next.equals(":") || (first && goesOn);
    }

    private static boolean near(int i, String[] parts, boolean slash, Today today) {
        var dated = dayAndMonth(i, parts, slash, today);
        return dated != null
                && (dated.past().isAfter(today.day().minusDays(NEAR))
                        || dated.future().isBefore(today.day().plusDays(NEAR)));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < EARLIEST || year > LATEST ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(String digits) {
        return digits.length() > 4 || !Numerals.digits(digits) ? -1 : Integer.parseInt(digits);
    }
}
