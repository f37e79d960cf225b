package kith.language;

import org.jspecify.annotations.Nullable;

/// Counts, ordinals and years as people write them within dates: `3`, `a couple of`, `twenty-first`, `'18`.
final class Numerals {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final DateWords words;

    Numerals(DateWords words) {
        this.words = words;
    }

    /// How many: `3`, `three`, `twenty-one`, `a couple of`.
    @Nullable
    Numeral count(Text text, int i) {
        int at = text.is(i, "a") && (text.is(i + 1, "couple") || text.is(i + 1, "dozen")) ? i + 1 : i;
        var norm = text.norm(at);
        if (digits(norm) && norm.length() <= 3) {
            return new Numeral(Integer.parseInt(norm), at + 1);
        }
        var cardinal = cardinal(text, at);
        return cardinal != null && text.is(cardinal.to(), "of")
                ? new Numeral(cardinal.value(), cardinal.to() + 1)
                : cardinal;
    }

    private @Nullable Numeral cardinal(Text text, int i) {
        var norm = text.norm(i);
        int hyphen = norm.indexOf('-');
        var tens = words.of("number", hyphen > 0 ? norm.substring(0, hyphen) : norm);
        if (tens == null) {
            return null;
        }
        var next = hyphen > 0 ? norm.substring(hyphen + 1) : text.norm(i + 1);
        var ones = next.equals("a") || next.equals("an") ? null : words.of("number", next);
        int to = hyphen > 0 ? i + 1 : i + 2;
        if (tens >= 20 && ones != null && ones < 10) {
            return new Numeral(tens + ones, to);
        }
        return hyphen > 0 ? null : new Numeral(tens, i + 1);
    }

    /// `5th`, `fifth`, `twenty-first`, `twenty first`.
    @Nullable
    Numeral ordinal(Text text, int i) {
        var norm = text.norm(i);
        if (norm.length() > 2 && norm.length() < 5 && suffixed(norm)) {
            return new Numeral(Integer.parseInt(norm.substring(0, norm.length() - 2)), i + 1);
        }
        var word = words.of("ordinal", norm);
        if (word != null) {
            return new Numeral(word, i + 1);
        }
        int hyphen = norm.indexOf('-');
        var tens = words.of("number", hyphen > 0 ? norm.substring(0, hyphen) : norm);
        var ones = words.of("ordinal", hyphen > 0 ? norm.substring(hyphen + 1) : text.norm(i + 1));
        return tens != null && ones != null && tens >= 20 && ones < 10
                ? new Numeral(tens + ones, hyphen > 0 ? i + 1 : i + 2)
                : null;
    }

    private static boolean suffixed(String norm) {
        int end = norm.length() - 2;
        return digits(norm.substring(0, end))
                && switch (norm.substring(end)) {
                    case "th", "st", "nd", "rd" -> true;
                    default -> false;
                };
    }

    /// A day of a month: `5`, `5th`, `fifth`.
    @Nullable
    Numeral day(Text text, int i) {
        var norm = text.norm(i);
        var day = digits(norm) && norm.length() <= 2 ? new Numeral(Integer.parseInt(norm), i + 1) : ordinal(text, i);
        if (day == null) {
            var cardinal = cardinal(text, i);
            day = cardinal != null && cardinal.value() >= 10 ? cardinal : null;
        }
        return day != null && day.value() >= 1 && day.value() <= 31 ? day : null;
    }

    /// A year that people speak of: `2018`, `'18`, `twenty eighteen`, `two thousand and six`.
    @Nullable
    Numeral year(Text text, int i) {
        var norm = text.norm(i);
        if (digits(norm) && norm.length() == 4) {
            return year(Integer.parseInt(norm), i + 1);
        }
        if (text.is(i, "'") && text.joined(i) && digits(text.norm(i + 1))) {
            return text.norm(i + 1).length() == 2 ? year(century(Integer.parseInt(text.norm(i + 1))), i + 2) : null;
        }
        return inWords(text, i);
    }

    private @Nullable Numeral inWords(Text text, int i) {
        var first = cardinal(text, i);
        if (first == null) {
            return null;
        }
        if (first.value() == 2 && text.is(first.to(), "thousand")) {
            int at = text.is(first.to() + 1, "and") ? first.to() + 2 : first.to() + 1;
            var rest = cardinal(text, at);
            return rest == null || rest.value() == 1
                    ? year(2000, first.to() + 1)
                    : year(2000 + rest.value(), rest.to());
        }
        int at = text.is(first.to(), "hundred") ? first.to() + 1 : first.to();
        var rest = first.value() == 19 || (first.value() == 20 && at == first.to()) ? cardinal(text, at) : null;
        return rest == null || rest.value() < 10 ? null : year(100 * first.value() + rest.value(), rest.to());
    }

    private static @Nullable Numeral year(int year, int to) {
        return year >= EARLIEST_YEAR && year < LATEST_YEAR ? new Numeral(year, to) : null;
    }

    /// The year that two digits stand for.
    static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    static boolean digits(String norm) {
        return !norm.isEmpty() && norm.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
