package kith.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A month's name among numbers without a space: `16-nov-2016`, `2019/aug/01`, `Oct/2`, `Dec-2018`, `mar4`, `Jan-Feb
/// 2017`.
final class MarkedDates implements DateForm {
    private static final int SHORTEST = 3;
    private static final Pattern STAMP = Pattern.compile("(\\d{1,2})([a-z]{3,9})(\\d{4}|\\d{2})?");

    private final DateWords words;
    private final Numerals numerals;

    MarkedDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        if (!marked(text, i)) {
            return null;
        }
        var parts = new ArrayList<String>();
        int to = parts(text, i, parts);
        var months = parts.stream().filter(part -> month(part) != null).toList();
        if (parts.size() < 2 || parts.size() > 3 || months.isEmpty()) {
            return null;
        }
        if (months.size() == 2 && parts.size() == 2) {
            return span(text, i, to, months, today);
        }
        var month = month(months.getFirst());
        var numbers = parts.stream().filter(part -> !months.contains(part)).toList();
        return month == null || !numbers.stream().allMatch(Numerals::digits)
                ? null
                : dated(text, i, to, month, numbers, parts.indexOf(months.getFirst()), today);
    }

    private static boolean glued(String norm) {
        return Character.isLetter(norm.charAt(0)) && Character.isDigit(norm.charAt(norm.length() - 1));
    }

    /// `09MAR26`
    private static boolean stamped(String norm) {
        return STAMP.matcher(norm).matches();
    }

    private static boolean marked(Text text, int i) {
        var norm = text.norm(i);
        if (text.is(i + 1, "/")) {
            return true;
        }
        return norm.length() >= SHORTEST && (norm.indexOf('-') > 0 || glued(norm) || stamped(norm));
    }

    /// What stands between the marks; where the last of it ends.
    private static int parts(Text text, int i, List<String> parts) {
        parts.addAll(List.of(text.norm(i).split("-")));
        int at = i;
        while (text.joined(at) && text.is(at + 1, "/") && text.joined(at + 1) && parts.size() <= 3) {
            parts.addAll(List.of(text.norm(at + 2).split("[-/]")));
            at += 2;
        }
        var stamp = parts.size() == 1 ? STAMP.matcher(parts.getFirst()) : null;
        if (stamp != null && stamp.matches()) {
            parts.clear();
            for (int group = 1; group <= stamp.groupCount(); group++) {
                var part = stamp.group(group);
                if (part != null) {
                    parts.add(part);
                }
            }
        } else if (parts.size() == 1) {
            var norm = parts.getFirst();
            int letters = 0;
            while (letters < norm.length() && Character.isLetter(norm.charAt(letters))) {
                letters++;
            }
            if (letters >= SHORTEST && letters < norm.length() && letters + 2 >= norm.length()) {
                parts.set(0, norm.substring(0, letters));
                parts.add(norm.substring(letters));
            }
        }
        return at + 1;
    }

    private static @Nullable Dated dated(
            Text text, int from, int to, Month month, List<String> numbers, int named, Today today) {
        var years = numbers.stream().filter(YearDates::spoken).toList();
        var small = numbers.stream().filter(each -> each.length() <= 2).toList();
        if (years.size() + small.size() < numbers.size() || years.size() > 1 || small.isEmpty()) {
            return years.size() == 1 && numbers.size() == 1 ? month(from, to, years.getFirst(), month) : null;
        }
        var day = Integer.parseInt(small.getFirst());
        if (day < 1 || day > month.maxLength() || (small.size() > 1 && named > 1)) {
            return null;
        }
        if (numbers.size() == 1) {
            var year = text.is(to, ",") ? text.norm(to + 1) : "";
            return YearDates.spoken(year)
                    ? Dated.day(from, to + 2, Today.on(Integer.parseInt(year), month, day))
                    : Dated.day(from, to, today.dayPast(month, day), today.dayAhead(month, day));
        }
        int year = years.isEmpty()
                ? Numerals.century(Integer.parseInt(small.getLast()))
                : Integer.parseInt(years.getFirst());
        return Dated.day(from, to, Today.on(year, month, day));
    }

    private static Dated month(int from, int to, String year, Month month) {
        return Dated.of(from, to, Days.months(LocalDate.of(Integer.parseInt(year), month, 1), 1), Dated.Grain.MONTH);
    }

    /// From the one month to the other, in the year named behind them.
    private @Nullable Dated span(Text text, int from, int to, List<String> months, Today today) {
        var first = month(months.getFirst());
        var last = month(months.getLast());
        if (first == null || last == null) {
            return null;
        }
        int count = Math.floorMod(last.getValue() - first.getValue(), 12) + 1;
        var year = numerals.year(text, to);
        if (year == null) {
            return Dated.of(
                    from,
                    to,
                    Days.months(today.monthPast(first), count),
                    Days.months(today.monthAhead(first), count),
                    Dated.Grain.SPAN);
        }
        int begins = last.compareTo(first) < 0 ? year.value() - 1 : year.value();
        return Dated.of(from, year.to(), Days.months(LocalDate.of(begins, first, 1), count), Dated.Grain.SPAN);
    }

    /// Within a token, shorthand was not written out.
    private @Nullable Month month(String norm) {
        var named = words.month(norm);
        if (named == null && norm.length() == SHORTEST) {
            for (var month : Month.values()) {
                if (Fold.plain(month.name()).startsWith(norm)) {
                    return month;
                }
            }
        }
        return named;
    }
}
