package kith.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import kith.wording.DateForm;
import kith.wording.Phrase;
import kith.wording.Speaking;

/// Days and spans of time as a person would say them, in the language of whoever reads it.
final class Days {
    private static final int DAYS_WITHOUT_YEAR = 300;

    private Days() {}

    /// A day by itself: "today", "yesterday", "tomorrow", "Fri 13 Mar", or with the year when it is far.
    static String say(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {today} tomorrow {tomorrow} yesterday {yesterday} other {{day}}}",
                near(day, today),
                date(day, today));
    }

    /// A day within a sentence: "yesterday", "on Fri 13 Mar".
    static String on(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {today} tomorrow {tomorrow} yesterday {yesterday} other {on {day}}}",
                near(day, today),
                date(day, today));
    }

    /// The beginning of some days within a sentence: "from tomorrow", "from Mon 16 Mar".
    static String from(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {from today} tomorrow {from tomorrow} yesterday {from yesterday} other {from {day}}}",
                near(day, today),
                date(day, today));
    }

    /// Since when something is so, within a sentence: "since yesterday".
    static String since(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {since today} tomorrow {since tomorrow} yesterday {since yesterday} other {since {day}}}",
                near(day, today),
                date(day, today));
    }

    /// Until when something is so, within a sentence: "until Mon 16 Mar".
    static String until(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {until today} tomorrow {until tomorrow} yesterday {until yesterday} other {until {day}}}",
                near(day, today),
                date(day, today));
    }

    /// Until when, that day included: "to the end of tomorrow".
    static String through(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {to the end of today} tomorrow {to the end of tomorrow} other {to the end of {day}}}",
                near(day, today),
                date(day, today));
    }

    /// A day to come, of which English says no "on": "next Mon 16 Mar".
    static String ahead(LocalDate day, LocalDate today) {
        return Phrase.say(
                "{near, select, today {today} tomorrow {tomorrow} other {{day}}}", near(day, today), date(day, today));
    }

    /// "Monday".
    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Speaking.now().locale());
    }

    /// A due day within a sentence: "by Fri 13 Mar", "due yesterday".
    static String due(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Phrase.say(
                        "{near, select, yesterday {due yesterday} other {due {day}}}",
                        near(day, today),
                        date(day, today))
                : Phrase.say(
                        "{near, select, today {by today} tomorrow {by tomorrow} other {by {day}}}",
                        near(day, today),
                        date(day, today));
    }

    private static String near(LocalDate day, LocalDate today) {
        return switch (Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            case -1 -> "yesterday";
            default -> "other";
        };
    }

    private static String date(LocalDate day, LocalDate today) {
        var near = Math.abs(ChronoUnit.DAYS.between(today, day)) < DAYS_WITHOUT_YEAR;
        return (near ? DateForm.NEAR : DateForm.FAR).of(day);
    }

    /// How long ago a day is: "today", "yesterday", "3 weeks ago".
    static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 1 ? say(day, today) : ago(days);
    }

    /// "9 days ago", "3 weeks ago".
    static String ago(long days) {
        var unit = Unit.of(days);
        return Phrase.say(
                "{unit, select, days {{n, plural, one {# day ago} other {# days ago}}}"
                        + " weeks {{n, plural, one {# week ago} other {# weeks ago}}}"
                        + " months {{n, plural, one {# month ago} other {# months ago}}}"
                        + " other {{n, plural, one {# year ago} other {# years ago}}}}",
                unit,
                unit.in(days));
    }

    /// "9 days", "3 weeks", "5 months", "2 years": the largest unit of which there are at least two.
    static String span(long days) {
        var unit = Unit.of(days);
        return Phrase.say(
                "{unit, select, days {{n, plural, one {# day} other {# days}}}"
                        + " weeks {{n, plural, one {# week} other {# weeks}}}"
                        + " months {{n, plural, one {# month} other {# months}}}"
                        + " other {{n, plural, one {# year} other {# years}}}}",
                unit,
                unit.in(days));
    }

    /// "every day", "every 3 weeks".
    static String every(long days) {
        if (days >= 6 && days <= 8) {
            return Phrase.say("every week");
        }
        var unit = Unit.of(Math.max(days, 1));
        return Phrase.say(
                "{unit, select, days {{n, plural, one {every day} other {every # days}}}"
                        + " weeks {{n, plural, one {every week} other {every # weeks}}}"
                        + " months {{n, plural, one {every month} other {every # months}}}"
                        + " other {{n, plural, one {every year} other {every # years}}}}",
                unit,
                unit.in(Math.max(days, 1)));
    }

    private enum Unit {
        DAYS(1, 14),
        WEEKS(7, 70),
        MONTHS(30.4, 730),
        YEARS(365.25, Long.MAX_VALUE);

        private final double days;
        private final long below;

        Unit(double days, long below) {
            this.days = days;
            this.below = below;
        }

        static Unit of(long days) {
            return Arrays.stream(values())
                    .filter(each -> days < each.below)
                    .findFirst()
                    .orElse(YEARS);
        }

        long in(long span) {
            return Math.round(span / days);
        }
    }
}
