package kith.ranking;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day that a text names: "birthday on 3 May", "May 3rd", "the launch is on 2026-05-12".
final class ReadDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?<year>\\d{4}))?\\b";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b"),
            Pattern.compile("\\b" + DAY + "(?: of)? " + MONTH + YEAR),
            Pattern.compile("\\b" + MONTH + " (?:the )?" + DAY + YEAR));

    @Nullable
    CalendarDay read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var form : FORMS) {
            var found = form.matcher(lower);
            if (found.find()) {
                return day(found.toMatchResult());
            }
        }
        return null;
    }

    private static @Nullable CalendarDay day(MatchResult found) {
        try {
            var day = MonthDay.of(month(group(found, "month")), Integer.parseInt(group(found, "day")));
            var year = found.group("year");
            return new CalendarDay(day, year == null ? null : Integer.valueOf(year));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : MONTHS.indexOf(text) + 1;
    }

    private static String group(MatchResult found, String name) {
        return Objects.requireNonNull(found.group(name), name);
    }
}
