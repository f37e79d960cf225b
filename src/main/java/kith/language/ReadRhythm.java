package kith.language;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads how often two people want to talk: "monthly", "every other week", "twice a year", "once every 6 weeks".
final class ReadRhythm {
    private static final Map<String, Integer> UNITS =
            Map.of("day", 1, "week", 7, "fortnight", 14, "month", 30, "quarter", 91, "year", 365);
    private static final Map<String, Integer> ADVERBS = Map.ofEntries(
            entry("daily", 1),
            entry("weekly", 7),
            entry("biweekly", 14),
            entry("fortnightly", 14),
            entry("monthly", 30),
            entry("bimonthly", 61),
            entry("quarterly", 91),
            entry("yearly", 365),
            entry("annually", 365));
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            entry("other", 2),
            entry("second", 2),
            entry("two", 2),
            entry("couple", 2),
            entry("few", 3),
            entry("third", 3),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("eight", 8),
            entry("ten", 10));
    private static final Map<String, Integer> TIMES = Map.of("once", 1, "twice", 2, "thrice", 3);
    private static final Pattern SAID = ReadRecord.pattern(
            "(?<!\\bnot )(?:\\bevery\\s+(?:(?<count>\\d{1,2}|[a-z]+)(?: of)?\\s+)?(?<every>day|week|fortnight|month|quarter|year)s?\\b"
                    + "|\\b(?:(?<times>once|twice|thrice)|(?<number>[1-9]|two|three|four|six) times)\\s+(?:a|an|per|each|every)\\s+(?<per>day|week|fortnight|month|quarter|year)\\b"
                    + "|\\b(?<adverb>daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|yearly|annually)\\b)"
                    + "(?! (?:is|was|feels|seems) too)");

    /// The last that is said, since the one before is what was.
    Optional<RecordChange> read(String text) {
        var matcher = SAID.matcher(text.toLowerCase(Locale.ROOT));
        Optional<RecordChange> every = Optional.empty();
        while (matcher.find()) {
            every = Optional.of(new RecordChange.Every(Math.max(1, days(matcher))));
        }
        return every;
    }

    private static int days(Matcher said) {
        var adverb = said.group("adverb");
        if (adverb != null) {
            return of(ADVERBS, adverb.replace("-", ""));
        }
        var every = said.group("every");
        return every != null
                ? count(said.group("count")) * of(UNITS, every)
                : of(UNITS, Objects.requireNonNull(said.group("per")))
                        / times(said.group("times"), said.group("number"));
    }

    private static int of(Map<String, Integer> table, String word) {
        return Objects.requireNonNull(table.get(word));
    }

    private static int count(@Nullable String word) {
        return word == null
                ? 1
                : Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : COUNTS.getOrDefault(word, 1);
    }

    private static int times(@Nullable String adverb, @Nullable String number) {
        return adverb == null ? count(number) : of(TIMES, adverb);
    }
}
