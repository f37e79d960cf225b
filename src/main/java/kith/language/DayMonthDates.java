package kith.language;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/// A day or days of a month: `4 august`, `Aug 4th 2027`, `the fourth of May`, `2 to 7 October`.
final class DayMonthDates implements DateForm {
    private static final int MOST_LISTED = 6;

    private final DateWords words;
    private final Numerals numerals;

    DayMonthDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var month = words.month(text.norm(i));
        if (month != null) {
            return monthFirst(text, i, i, month, null, today);
        }
        var year = numerals.year(text, i);
        if (year != null && Numerals.digits(text.norm(i))) {
            int at = text.is(year.to(), ",") ? year.to() + 1 : year.to();
            var next = words.month(text.norm(at));
            return next == null ? null : monthFirst(text, i, at, next, year, today);
        }
        var first = first(text, i);
        return first == null || price(text.norm(i - 1)) ? null : dayFirst(text, i, first, today);
    }

    private @Nullable Dated dayFirst(Text text, int i, Stretch stretch, Today today) {
        int at = text.is(stretch.to(), "day") ? stretch.to() + 1 : stretch.to();
        at = text.is(at, "of") ? at + 1 : at;
        var month = words.month(text.norm(at));
        return month == null ? listed(text, i, stretch, today) : dated(text, i, at + 1, month, stretch, null, today);
    }

    private static boolean price(String norm) {
        return norm.equals("$") || norm.equals("£") || norm.equals("€");
    }

    /// `18` in `18 and 19 June`: the month stands behind the last of them.
    private @Nullable Dated listed(Text text, int i, Stretch stretch, Today today) {
        int at = stretch.to();
        for (int n = 0; n < MOST_LISTED && (text.is(at, ",") || text.is(at, "and") || text.is(at, "or")); n++) {
            at = text.is(at, ",") && (text.is(at + 1, "and") || text.is(at + 1, "or")) ? at + 2 : at + 1;
            var next = numerals.day(text, text.is(at, "the") ? at + 1 : at);
            if (next == null) {
                return null;
            }
            var month = words.month(text.norm(text.is(next.to(), "of") ? next.to() + 1 : next.to()));
            if (month != null) {
                return dated(text, i, stretch.to(), month, stretch, null, today);
            }
            at = next.to();
        }
        return null;
    }

    private @Nullable Dated monthFirst(Text text, int from, int i, Month month, @Nullable Numeral year, Today today) {
        int at = text.is(i + 1, ".") && text.joined(i) ? i + 2 : i + 1;
        at = text.is(at, "the") ? at + 1 : at;
        var stretch = first(text, at);
        if (stretch == null || counts(text, stretch.to())) {
            return null;
        }
        return dated(text, from, stretch.to(), month, stretch, year, today);
    }

    /// What makes the number before it a time or a count.
    private boolean counts(Text text, int i) {
        return switch (text.norm(i)) {
            case "am", "pm", "days", "weeks", "people", "hours", "minutes", "times" -> true;
            case "of" -> numerals.year(text, i + 1) == null && !Numerals.digits(text.norm(i + 1));
            default -> false;
        };
    }

    private @Nullable Dated dated(
            Text text, int from, int to, Month month, Stretch stretch, @Nullable Numeral known, Today today) {
        if (stretch.last() > month.maxLength()) {
            return null;
        }
        int at = text.is(to, ",") || text.is(to, "of") || text.is(to, "in") || text.is(to, ".") ? to + 1 : to;
        var year = known == null ? numerals.year(text, at) : known;
        if (year == null && text.is(to, "of") && text.norm(at).length() == 2 && Numerals.digits(text.norm(at))) {
            year = new Numeral(Numerals.century(Integer.parseInt(text.norm(at))), at + 1);
        }
        var loose = at > to && !text.is(to, ",") && !text.is(to, "of");
        if (year == null || (known == null && loose && year.to() > at + 1)) {
            return Dated.of(
                    from,
                    to,
                    stretch.in(today.dayPast(month, stretch.first()).getYear(), month),
                    stretch.in(today.dayAhead(month, stretch.first()).getYear(), month),
                    stretch.grain());
        }
        return Dated.of(from, Math.max(to, year.to()), stretch.in(year.value(), month), stretch.grain());
    }

    /// One day, or the first and the last of several: `13`, `13th to 16th`, `12-14`.
    private @Nullable Stretch first(Text text, int i) {
        var norm = text.norm(i);
        int hyphen = norm.indexOf('-');
        if (hyphen > 0 && Numerals.digits(norm.substring(0, hyphen)) && Numerals.digits(norm.substring(hyphen + 1))) {
            return norm.length() > 5
                    ? null
                    : Stretch.of(
                            Integer.parseInt(norm.substring(0, hyphen)),
                            Integer.parseInt(norm.substring(hyphen + 1)),
                            i + 1);
        }
        var first = numerals.day(text, i);
        if (first == null) {
            return null;
        }
        var joins = switch (text.norm(first.to())) {
            case "to", "till", "until", "through", "thru", "-", "~" -> true;
            case "and" -> text.is(i - 1, "between") || text.is(i - 2, "between");
            default -> false;
        };
        int at = text.is(first.to() + 1, "the") ? first.to() + 2 : first.to() + 1;
        var last = joins ? numerals.day(text, at) : null;
        var stretch = last == null ? null : Stretch.of(first.value(), last.value(), last.to());
        return stretch == null ? Stretch.of(first.value(), first.value(), first.to()) : stretch;
    }
}
