package kith.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Dates and times in digits: `2026-06-14`, `14/06`, `14.6.2026`, `3pm`, `at 9`, but not 1:1, 24/7 or 3.2.
final class NumberDates {
    @Nullable
    Dated at(Text text, int i, Today today) {
        if (!text.has(i) || text.at(i).kind() != Token.Kind.NUMBER) {
            return null;
        }
        var norm = text.norm(i);
        if (time(text, i)) {
            int to = clockWord(text.norm(i + 1)) ? i + 2 : i + 1;
            return new Dated(i, to, today.day(), today.day(), Dated.Grain.TIME, Dated.Cue.NONE);
        }
        var parts = norm.split("[-./]");
        if (parts.length == 3) {
            return whole(i, parts, norm, today);
        }
        return parts.length == 2 && norm.indexOf('-') < 0 ? dayAndMonth(text, i, parts, today) : null;
    }

    private static boolean clockWord(String norm) {
        return norm.equals("am") || norm.equals("pm") || norm.equals("uhr") || norm.equals("o'clock");
    }

    private static boolean time(Text text, int i) {
        var norm = text.norm(i);
        int digits = 0;
        while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        var rest = norm.substring(digits);
        if (digits == 0 || digits > 2) {
            return false;
        }
        if (rest.isEmpty()) {
            return clockWord(text.norm(i + 1)) || (text.is(i - 1, "at") && !unit(text, i + 1));
        }
        if (rest.equals("am") || rest.equals("pm") || rest.equals("ish")) {
            return true;
        }
        return rest.startsWith(":") && rest.length() >= 3 && !norm.equals("1:1");
    }

    private static boolean unit(Text text, int i) {
        return text.word(i)
                && switch (text.norm(i)) {
                    case "today", "tomorrow", "on", "and", "but", "every", "instead", "please", "sharp" -> false;
                    default -> true;
                };
    }

    private static @Nullable Dated whole(int i, String[] parts, String norm, Today today) {
        int a = number(parts[0]);
        int b = number(parts[1]);
        int c = number(parts[2]);
        if (parts[0].length() == 4) {
            return date(i, a, b, c);
        }
        int year = parts[2].length() == 4 ? c : 2000 + c;
        var monthFirst = b > 12 || (a <= 12 && today.monthFirst() && norm.indexOf('/') > 0);
        return monthFirst ? date(i, year, a, b) : date(i, year, b, a);
    }

    private static @Nullable Dated dayAndMonth(Text text, int i, String[] parts, Today today) {
        int a = number(parts[0]);
        int b = number(parts[1]);
        var slash = text.norm(i).indexOf('/') > 0;
        if (!cued(text.norm(i - 1))
                || text.is(i, "24/7")
                || (!slash && parts[1].length() != 2 && !text.is(i + 1, "."))) {
            return null;
        }
        var monthFirst = b > 12 || (a <= 12 && today.monthFirst() && slash);
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        var of = Month.of(month);
        return new Dated(i, i + 1, today.dayPast(of, day), today.dayAhead(of, day), Dated.Grain.DAY, Dated.Cue.NONE);
    }

    private static boolean cued(String before) {
        return switch (before) {
            case "on", "by", "until", "till", "til", "since", "from", "before", "after", ",", "(", "last", "next" ->
                true;
            default -> false;
        };
    }

    private static @Nullable Dated date(int i, int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return new Dated(i, i + 1, date, date, Dated.Grain.DAY, Dated.Cue.NONE);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? -1
                : Integer.parseInt(digits);
    }
}
