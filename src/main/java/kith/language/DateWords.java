package kith.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Names of days, months and seasons, and steps such as `last` and `next`.
final class DateWords {
    private final Map<String, Map<String, Integer>> classes = new HashMap<>();

    DateWords(Resources resources) {
        resources.groups("dates.txt").forEach((name, lines) -> {
            var words = new HashMap<String, Integer>();
            for (var line : lines) {
                int space = line.indexOf(' ');
                words.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
            }
            classes.put(name, Map.copyOf(words));
        });
    }

    /// What `word` counts in the class `name`; null when it is none of them.
    @Nullable
    Integer of(String name, String word) {
        var words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return words.get(word);
    }

    @Nullable
    DayOfWeek weekday(String norm) {
        var number = of("weekday", norm);
        return number == null ? null : DayOfWeek.of(number);
    }

    /// `tuesdays`, as in a habit.
    @Nullable
    DayOfWeek weekdays(String norm) {
        return norm.length() > 5 && norm.endsWith("s") ? weekday(norm.substring(0, norm.length() - 1)) : null;
    }

    @Nullable
    Month month(String norm) {
        var number = of("month", norm);
        return number == null ? null : Month.of(number);
    }

    /// The month in which the season begins.
    @Nullable
    Month season(String norm) {
        var number = of("season", norm);
        return number == null ? null : Month.of(number);
    }

    /// -1 for `last`, 0 for `this`, 1 for `next`.
    OptionalInt step(String norm) {
        var step = of("step", norm);
        return step == null ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /// Words that are more often something else than the day or month.
    boolean shy(String norm) {
        return of("shy", norm) != null;
    }

    /// What may follow a date that is over: the clause goes on, and the date counts nothing.
    static boolean goesOn(String norm) {
        return switch (norm) {
            case "",
                    "and",
                    "till",
                    "until",
                    "but",
                    "so",
                    "at",
                    "in",
                    "with",
                    "because",
                    "while",
                    "whilst",
                    "unless",
                    "though",
                    "she",
                    "he",
                    "they",
                    "i",
                    "we",
                    "for",
                    "if",
                    "when",
                    "to",
                    "please",
                    "or",
                    "on",
                    "about",
                    "through",
                    "as",
                    "between",
                    "around",
                    "have",
                    "has",
                    "had",
                    "are",
                    "was",
                    "is",
                    "were",
                    "will",
                    "would",
                    "this",
                    "from",
                    "by",
                    "before",
                    "after" -> true;
            default -> false;
        };
    }
}
