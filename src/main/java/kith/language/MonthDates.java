package kith.language;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Whole months: `in march`, `last june`, `April 2017`, `2017 april`, and the bare day of one: `the 12th`.
final class MonthDates implements DateForm {
    private final DateWords words;
    private final Numerals numerals;

    MonthDates(DateWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        var month = words.month(text.norm(i));
        if (month != null) {
            return month(text, i, month, today);
        }
        var year = Numerals.digits(text.norm(i)) ? numerals.year(text, i) : null;
        var after = year == null ? null : words.month(text.norm(year.to()));
        return year == null || after == null ? ordinal(text, i, today) : month(i, year.to() + 1, year.value(), after);
    }

    private @Nullable Dated month(Text text, int i, Month month, Today today) {
        int at = switch (text.norm(i + 1)) {
            case ",", "of", ".", "in" -> i + 2;
            default -> i + 1;
        };
        var year = numerals.year(text, at);
        if (year == null && text.is(i + 1, "of") && text.norm(at).length() == 2 && Numerals.digits(text.norm(at))) {
            year = new Numeral(Numerals.century(Integer.parseInt(text.norm(at))), at + 1);
        }
        if (year != null && (Numerals.digits(text.norm(year.to() - 1)) || year.to() > at + 1)) {
            return month(i, year.to(), year.value(), month);
        }
        var yearStep = words.step(text.norm(at));
        if (yearStep.isPresent() && text.is(at + 1, "year")) {
            return month(i, at + 2, today.day().getYear() + yearStep.getAsInt(), month);
        }
        if ((words.shy(text.norm(i)) && !cued(text, i)) || text.is(i - 1, "$") || noDay(text, i + 1, month)) {
            return null;
        }
        var step = words.step(text.norm(i - 1));
        if (step.isPresent() && step.getAsInt() == 0) {
            return month(i - 1, i + 1, today.day().getYear(), month);
        }
        var last = step.isPresent() && step.getAsInt() < 0;
        var past = today.monthPast(month);
        return Dated.of(
                step.isPresent() ? i - 1 : i,
                i + 1,
                Days.months(past, 1),
                Days.months(last ? past : today.monthAhead(month), 1),
                Dated.Grain.MONTH);
    }

    private static Dated month(int from, int to, int year, Month month) {
        return Dated.of(from, to, Days.months(LocalDate.of(year, month, 1), 1), Dated.Grain.MONTH);
    }

    /// `feb 30` is no day, and February is not what was meant.
    private static boolean noDay(Text text, int i, Month month) {
        var norm = text.norm(i);
        return norm.length() == 2 && Numerals.digits(norm) && Integer.parseInt(norm) == month.maxLength() + 1;
    }

    private boolean cued(Text text, int i) {
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
                    "for",
                    "during",
                    "end",
                    "to",
                    "between",
                    "around" -> true;
            case "this" -> text.word(i - 2) && (!text.word(i + 1) || DateWords.goesOn(text.norm(i + 1)));
            default -> joins(text.norm(i + 1)) && words.month(text.norm(i + 2)) != null;
        };
    }

    private static boolean joins(String norm) {
        return norm.equals("to") || norm.equals("-") || norm.equals("till") || norm.equals("until");
    }

    /// `the 12th`, where nothing is being counted.
    private @Nullable Dated ordinal(Text text, int i, Today today) {
        var bare = Numerals.digits(text.norm(i)) && text.is(i - 1, "the") && (cue(text.norm(i - 2)) || due(text, i));
        var day = bare ? numerals.day(text, i) : numerals.ordinal(text, i);
        if (day == null
                || day.value() > 31
                || day.value() < 1
                || !Character.isDigit(text.norm(i).charAt(0))) {
            return null;
        }
        if (!text.is(i - 1, "the") && !cue(text.norm(i - 1)) && !due(text, i)) {
            return null;
        }
        var vague = text.is(i - 1, "the") && text.is(i - 2, "around") && !text.word(day.to());
        return vague || text.is(day.to(), "of") || counted(text, i, day.to())
                ? null
                : Dated.day(i, day.to(), today.dayPast(day.value()), today.dayAhead(day.value()));
    }

    /// `the 9th floor`; but in `on the 9th Tom and I met` the clause goes on with a name.
    private static boolean counted(Text text, int i, int to) {
        var goesOn = due(text, i)
                || text.is(to, "instead")
                || text.is(to, "itself")
                || DateWords.goesOn(text.norm(to))
                || (text.is(i - 2, "on") && text.capital(to) && !road(text.norm(to)));
        return text.word(to) && !goesOn;
    }

    private static boolean road(String norm) {
        return switch (norm) {
            case "street", "st", "avenue", "ave", "road", "floor", "ward", "district", "arrondissement" -> true;
            default -> false;
        };
    }

    /// `the 17 at the latest`, and `for the 17` where nothing is counted.
    private static boolean due(Text text, int i) {
        var latest = text.is(i + 1, "at") && text.is(i + 2, "the") && text.is(i + 3, "latest");
        return latest || (text.is(i - 2, "for") && !text.word(i + 1));
    }

    /// Before `the 17`, which may be a bus as well.
    private static boolean cue(String norm) {
        return switch (norm) {
            case "on", "by", "until", "till", "til", "before", "after", "since", "from" -> true;
            default -> false;
        };
    }
}
