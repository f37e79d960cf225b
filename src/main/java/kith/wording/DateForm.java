package kith.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a date is written: in English as people write it who are no Americans, else as is usual where the reader lives.
public enum DateForm {
    /// "Fri 13 Mar"
    NEAR("EEE d MMM", "MMMEd"),
    /// "13 Mar 2026"
    FAR("d MMM yyyy", "yMMMd"),
    /// "13 March"
    IN_FULL("d MMMM", "MMMMd"),
    /// "13 March 2026"
    IN_FULL_WITH_YEAR("d MMMM yyyy", "yMMMMd");

    private final DateTimeFormatter english;
    private final DateTimeFormatter elsewhere;

    DateForm(String english, String elsewhere) {
        this.english = DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
        this.elsewhere = DateTimeFormatter.ofLocalizedPattern(elsewhere);
    }

    public String of(LocalDate day) {
        var locale = Speaking.now().locale();
        var isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return (isEnglish ? english : elsewhere.withLocale(locale)).format(day);
    }
}
