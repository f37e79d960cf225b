package kith.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Quarters, halves, numbered weeks and seasons, of a year where one is named: `Q3 2019`, `H1`, `week 20`, `last fall`.
final class QuarterDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;

    QuarterDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var norm = text.norm(i);
        int hyphen = norm.indexOf('-');
        var year = Numerals.digits(norm) || hyphen == 4 ? yearFirst(text, i) : null;
        if (year != null) {
            return year;
        }
        var months = months(hyphen > 0 ? norm.substring(0, hyphen) : norm);
        if (months != null) {
            var inToken = hyphen > 0 ? norm.substring(hyphen + 1) : "";
            if (inToken.length() == 4 && Numerals.digits(inToken)) {
                return fixed(i, i + 1, Integer.parseInt(inToken), months);
            }
            return hyphen > 0 ? null : ofYear(text, i, i + 1, months, false, today);
        }
        var season = words.season(norm);
        if (season != null) {
            return season(text, i, new Months(season, 3, Dated.Grain.SPAN), today);
        }
        return text.is(i, "week") ? week(text, i, today) : null;
    }

    /// `2018 q1`, `2018-q1`, `2018 winter`.
    private static @Nullable Dated yearFirst(Text text, int i) {
        var norm = text.norm(i);
        var joined = norm.length() == 7 && norm.charAt(4) == '-';
        var year = joined ? norm.substring(0, 4) : norm;
        if (year.length() != 4 || !Numerals.digits(year) || !(year.startsWith("20") || year.startsWith("19"))) {
            return null;
        }
        var months = months(joined ? norm.substring(5) : text.norm(i + 1));
        return months == null ? null : fixed(i, joined ? i + 1 : i + 2, Integer.parseInt(year), months);
    }

    private static @Nullable Months months(String norm) {
        if (norm.length() != 2 || norm.charAt(1) < '1') {
            return null;
        }
        int number = norm.charAt(1) - '0';
        if (norm.charAt(0) == 'q' && number <= 4) {
            return new Months(Month.of(number * 3 - 2), 3, Dated.Grain.QUARTER);
        }
        return norm.charAt(0) == 'h' && number <= 2 ? new Months(Month.of(number * 6 - 5), 6, Dated.Grain.SPAN) : null;
    }

    private static Dated fixed(int from, int to, int year, Months months) {
        return Dated.of(from, to, months.in(year), months.grain());
    }

    /// Of the year named behind it, else the latest and the next; only with a year where `shy`.
    private @Nullable Dated ofYear(Text text, int i, int to, Months months, boolean shy, Today today) {
        int at = text.is(to, "of") || text.is(to, ",") || text.is(to, "in") ? to + 1 : to;
        at = at > to && text.is(at, "the") ? at + 1 : at;
        var year = numerals.year(text, text.is(at, "year") ? at + 1 : at);
        if (year != null && (Numerals.digits(text.norm(year.to() - 1)) || text.is(to, "of"))) {
            return fixed(i, year.to(), year.value(), months);
        }
        var step = words.step(text.norm(at));
        if (step.isPresent() && text.is(at + 1, "year")) {
            return fixed(i, at + 2, today.day().getYear() + step.getAsInt(), months);
        }
        return shy
                ? null
                : Dated.of(
                        i,
                        to,
                        Days.months(today.monthPast(months.first()), months.count()),
                        Days.months(today.monthAhead(months.first()), months.count()),
                        months.grain());
    }

    /// `last winter`, `in the fall`, `summer of 2017`, but no spring of water and no fall.
    private @Nullable Dated season(Text text, int i, Months months, Today today) {
        var step = words.step(text.norm(i - 1));
        var named = ofYear(text, i, i + 1, months, true, today);
        if (named != null || step.isEmpty()) {
            var cued = text.is(i - 1, "the") ? cue(text.norm(i - 2)) : cue(text.norm(i - 1));
            var ends = !text.word(i + 1) || DateWords.goesOn(text.norm(i + 1));
            return named == null && cued && ends ? ofYear(text, i, i + 1, months, false, today) : named;
        }
        var year = today.day().getYear();
        var past = Days.months(today.monthPast(months.first()), 3);
        return switch (step.getAsInt()) {
            case 0 -> fixed(i - 1, i + 1, year, months);
            case 1 -> Dated.of(i - 1, i + 1, Days.months(today.monthAhead(months.first()), 3), months.grain());
            default ->
                Dated.of(
                        i - 1,
                        i + 1,
                        past.last().isBefore(today.day())
                                ? past
                                : Days.months(past.first().minusYears(1), 3),
                        months.grain());
        };
    }

    private static boolean cue(String norm) {
        return switch (norm) {
            case "in", "by", "during", "over", "until", "till", "since", "for", "before", "after", "throughout" -> true;
            default -> false;
        };
    }

    /// `week 20`, counted as ISO 8601 does.
    private @Nullable Dated week(Text text, int i, Today today) {
        int number = text.norm(i + 1).length() <= 2 && Numerals.digits(text.norm(i + 1))
                ? Integer.parseInt(text.norm(i + 1))
                : 0;
        if (number < 1 || number > 53) {
            return null;
        }
        int at = text.is(i + 2, "of") || text.is(i + 2, ",") ? i + 3 : i + 2;
        var year = numerals.year(text, at);
        var step = words.step(text.norm(at));
        if (year == null && step.isPresent() && text.is(at + 1, "year")) {
            return Dated.of(i, at + 2, week(today.day().getYear() + step.getAsInt(), number), Dated.Grain.WEEK);
        }
        var days = week(year == null ? today.day().getYear() : year.value(), number);
        return Dated.of(i, year == null ? i + 2 : year.to(), days, Dated.Grain.WEEK);
    }

    static Days week(int year, int number) {
        var monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
        long most = monday.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        return Days.week(monday.plusWeeks(Math.min(number, most) - 1));
    }

    private record Months(Month first, int count, Dated.Grain grain) {
        Days in(int year) {
            return Days.months(LocalDate.of(year, first, 1), count);
        }
    }
}
