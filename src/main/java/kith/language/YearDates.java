package kith.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Years and decades: `in 2019`, `the year 2016`, `2014 to 2018`, `the 90s`, `the nineties`.
final class YearDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;

    YearDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        if (text.is(i, "year")) {
            var year = numerals.year(text, i + 1);
            return year == null || another(text.norm(i - 1))
                    ? null
                    : Dated.of(i, year.to(), year(year.value()), Dated.Grain.YEAR);
        }
        var range = range(text, i);
        if (range != null) {
            return range;
        }
        var year = numerals.year(text, i);
        if (year != null && cued(text, i, year.to())) {
            return Dated.of(i, year.to(), year(year.value()), Dated.Grain.YEAR);
        }
        return decade(text, i);
    }

    /// `the fiscal year 2008` begins on some day of its own.
    private static boolean another(String norm) {
        return switch (norm) {
            case "fiscal", "school", "academic", "financial", "tax" -> true;
            default -> false;
        };
    }

    static Days year(int year) {
        return Days.months(LocalDate.of(year, 1, 1), 12);
    }

    /// A number of four digits is a year where a word says when, and nothing is counted.
    private boolean cued(Text text, int i, int to) {
        var counts = text.word(to) && !DateWords.goesOn(text.norm(to));
        return switch (text.norm(i - 1)) {
            case "and", "or" -> !counts && spoken(text.norm(i - 2)) && cued(text, i - 2, i - 1);
            case "year" -> !another(text.norm(i - 2)) && (!counts || Numerals.digits(text.norm(i)));
            case "in", "since", "during" -> !counts || Numerals.digits(text.norm(i));
            case "by",
                    "of",
                    "until",
                    "till",
                    "til",
                    "from",
                    "before",
                    "after",
                    "for",
                    "than",
                    "late",
                    "early",
                    "mid",
                    "middle",
                    "end",
                    "beginning",
                    "between",
                    "to",
                    "around" -> !counts && text.norm(i).length() >= 4;
            default -> false;
        };
    }

    /// `2014-2018`, `2014 to 2018`: after a word that says when.
    private @Nullable Dated range(Text text, int i) {
        var norm = text.norm(i);
        if (norm.length() == 9 && norm.charAt(4) == '-') {
            return years(i, i + 1, norm.substring(0, 4), norm.substring(5));
        }
        var joins = switch (text.norm(i + 1)) {
            case "to", "till", "until", "through", "-", "~" -> true;
            case "and" -> text.is(i - 1, "between");
            default -> false;
        };
        return joins && (!text.word(i + 3) || DateWords.goesOn(text.norm(i + 3)))
                ? years(i, i + 3, norm, text.norm(i + 2))
                : null;
    }

    private static @Nullable Dated years(int from, int to, String first, String last) {
        if (!spoken(first) || !spoken(last) || first.compareTo(last) > 0) {
            return null;
        }
        return Dated.of(
                from,
                to,
                new Days(LocalDate.of(Integer.parseInt(first), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31)),
                Dated.Grain.SPAN);
    }

    static boolean spoken(String norm) {
        return norm.length() == 4 && Numerals.digits(norm) && (norm.startsWith("19") || norm.startsWith("20"));
    }

    /// `the 90s`, `1990s`, `the nineties`.
    private @Nullable Dated decade(Text text, int i) {
        var norm = text.norm(i);
        var word = words.of("decade", norm);
        if (word != null && (text.is(i - 1, "the") || text.is(i - 1, "in"))) {
            return decade(i, i + 1, Numerals.century(word));
        }
        int end = norm.endsWith("s") ? norm.length() - 1 : norm.length();
        var plural = end < norm.length() || (text.is(i + 1, "'s") && text.joined(i));
        if (!plural || !Numerals.digits(norm.substring(0, end)) || norm.charAt(end - 1) != '0') {
            return null;
        }
        int year = Integer.parseInt(norm.substring(0, Math.min(end, 4)));
        int to = end < norm.length() ? i + 1 : i + 2;
        if (end == 4) {
            return year >= 1800 && year < 2100 ? decade(i, to, year) : null;
        }
        var the = text.is(i - 1, "the") || (text.is(i - 1, "'") && text.is(i - 2, "the"));
        return end == 2 && the ? decade(i, to, Numerals.century(year)) : null;
    }

    private static Dated decade(int from, int to, int year) {
        return Dated.of(from, to, Days.months(LocalDate.of(year, 1, 1), 120), Dated.Grain.SPAN);
    }
}
