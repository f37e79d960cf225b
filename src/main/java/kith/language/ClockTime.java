package kith.language;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a time of day: `9:00`, `16.30`, `4pm`, `half past four`, `noon`, `4 in the afternoon`; a bare number only
/// where a time is told. An hour of one digit up to six is after noon unless the words say otherwise.
final class ClockTime {
    /// `guessed` when the half of the day was not told; `left` is the text around the time.
    record Read(LocalTime at, boolean guessed, String left) {}

    private static final String HOUR =
            "(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String HALF =
            "(?:\\s*(?:(?<half>[ap])\\.?m\\b\\.?|(?:in the |at |on )?(?<part>mornings?|afternoons?|evenings?|nights?)\\b))?";
    private static final List<Pattern> FORMS = List.of(
            pattern("\\b(?<hour>\\d{1,2})[:.h](?<minute>\\d\\d)(?!\\d)(?:\\s*(?:h|uhr|o'?clock)\\b)?" + HALF),
            pattern("\\b(?<past>half|quarter) (?<to>past|to) " + HOUR + "\\b" + HALF),
            pattern("\\b" + HOUR + "(?=\\s*[ap]\\.?m\\b|\\s+(?:in the )?(?:morning|afternoon|evening))" + HALF),
            pattern("\\b(?<hour>\\d{1,2})(?:\\s*(?:o['’]?clock|uhr|hrs?|h)\\b)" + HALF),
            pattern("(?:\\b(?:at|around|about|by|from)|[@~,]|^)\\s*(?<hour>\\d\\d)(?<minute>[0-5]\\d)\\b" + HALF),
            pattern("(?:\\b(?:at|around|about|by|from)|[@~,]|^)\\s*" + HOUR
                    + "(?:ish|-ish)?\\b(?!\\s*(?:st|nd|rd|th|[:.%/]|days?|weeks?|months?|minutes?|mins?|people|times?|names?|of)\\b)"
                    + HALF));
    private static final Map<String, LocalTime> NAMED = Map.of(
            "noon",
            LocalTime.NOON,
            "midday",
            LocalTime.NOON,
            "lunch",
            LocalTime.NOON,
            "midnight",
            LocalTime.MIDNIGHT,
            "breakfast",
            LocalTime.of(7, 30),
            "morning",
            LocalTime.of(9, 0),
            "afternoon",
            LocalTime.of(15, 0),
            "evening",
            LocalTime.of(18, 0));
    private static final Pattern NAME = pattern(
            "\\b(?:(?:in|at|over|before|after) )?(?:the )?(noon|midday|lunch|midnight|breakfast|morning|afternoon|evening)(?:s|time)?\\b");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int LATEST_GUESS = 6;
    private static final int NOON = 12;

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Nullable
    Read read(String text) {
        for (var form : FORMS) {
            var found = form.matcher(text);
            if (found.find()) {
                var read = time(found.toMatchResult(), text);
                if (read != null) {
                    return read;
                }
            }
        }
        var named = NAME.matcher(text);
        return named.find()
                ? new Read(
                        Objects.requireNonNull(
                                NAMED.get(Objects.requireNonNull(named.group(1)).toLowerCase(Locale.ROOT))),
                        false,
                        named.replaceFirst(" "))
                : null;
    }

    private static @Nullable Read time(MatchResult found, String text) {
        var word = Objects.requireNonNull(group(found, "hour"));
        int hour = Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        var half = half(found);
        boolean guessed = half == 0 && hour >= 1 && hour <= LATEST_GUESS && word.charAt(0) != '0';
        if (hour < NOON && (guessed || half == 'p')) {
            hour += NOON;
        } else if (hour == NOON && half == 'a') {
            hour = 0;
        }
        try {
            var at = LocalTime.of(hour, minute(found)).minusHours("to".equalsIgnoreCase(group(found, "to")) ? 1 : 0);
            return new Read(at, guessed, text.substring(0, found.start()) + " " + text.substring(found.end()));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// `a`, `p`, or 0 when it is not told.
    private static char half(MatchResult found) {
        var half = group(found, "half");
        if (half != null) {
            return Character.toLowerCase(half.charAt(0));
        }
        var part = group(found, "part");
        return part == null ? 0 : Character.toLowerCase(part.charAt(0)) == 'm' ? 'a' : 'p';
    }

    private static int minute(MatchResult found) {
        var past = group(found, "past");
        if (past != null) {
            return past.equalsIgnoreCase("half") ? 30 : "to".equalsIgnoreCase(group(found, "to")) ? 45 : 15;
        }
        var minute = group(found, "minute");
        return minute == null ? 0 : Integer.parseInt(minute);
    }

    private static @Nullable String group(MatchResult found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }
}
