package kith.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days and spans of time as a person would say them.
final class Days {
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int DAYS_WITHOUT_YEAR = 300;

    private Days() {}

    /// "today", "yesterday", "tomorrow", "Fri 13 Mar", or with the year when it is far.
    static String say(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return "today";
        }
        if (away == 1) {
            return "tomorrow";
        }
        if (away == -1) {
            return "yesterday";
        }
        return (Math.abs(away) < DAYS_WITHOUT_YEAR ? NEAR : FAR).format(day);
    }

    /// A day within a sentence: "yesterday", "on Fri 13 Mar".
    static String on(LocalDate day, LocalDate today) {
        var said = say(day, today);
        return Character.isLowerCase(said.charAt(0)) ? said : "on " + said;
    }

    /// The beginning of some days within a sentence: "from tomorrow", "from Mon 16 Mar".
    static String from(LocalDate day, LocalDate today) {
        return "from " + say(day, today);
    }

    /// How long ago a day is: "today", "yesterday", "3 weeks ago".
    static String ago(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 1 ? say(day, today) : span(days) + " ago";
    }

    /// A due day within a sentence: "by Fri 13 Mar", "due yesterday".
    static String due(LocalDate day, LocalDate today) {
        return (day.isBefore(today) ? "due " : "by ") + say(day, today);
    }

    /// "9 days", "3 weeks", "5 months", "2 years": the largest unit of which there are at least two.
    static String span(long days) {
        if (days < 14) {
            return many(days, "day");
        }
        if (days < 70) {
            return many(Math.round(days / 7.0), "week");
        }
        if (days < 730) {
            return many(Math.round(days / 30.4), "month");
        }
        return many(Math.round(days / 365.25), "year");
    }

    /// "every day", "every 3 weeks".
    static String every(long days) {
        return days <= 1 ? "every day" : days < 14 && days >= 6 && days <= 8 ? "every week" : "every " + span(days);
    }

    private static String many(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
