package kith.pictures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kith.people.Circle;

/// The words within a picture.
final class Words {
    static final String RHYTHM = "Your usual rhythm with them";
    static final String SILENCE = "Silence since you last talked";
    static final String LIVE = "in touch";
    static final String AT_RISK = "at risk";
    static final String FADED = "faded";

    /// Of the steps of [Steps], in their order.
    static final List<String> RHYTHMS =
            List.of("daily", "weekly", "monthly", "quarterly", "yearly", "every 3 years", "every 10 years");

    static final List<String> SILENCES =
            List.of("a day", "a week", "a month", "3 months", "a year", "3 years", "10 years");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    static String title(LocalDate on) {
        return "Rhythm and silence, " + DAY.format(on);
    }

    static String circle(Circle circle) {
        return switch (circle) {
            case INNER -> "inner circle";
            case CLOSE -> "close";
            case ACTIVE -> "active";
            case WIDER -> "wider";
        };
    }
}
