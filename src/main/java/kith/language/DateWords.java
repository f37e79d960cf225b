package kith.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names of days and months, and numbers in words.
final class DateWords {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("half", 0));
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("tenth", 10),
            Map.entry("fifteenth", 15));

    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();

    DateWords() {
        for (var day : DayOfWeek.values()) {
            weekdays.put(Fold.plain(day.name()), day);
        }
        weekdays.put("mon", DayOfWeek.MONDAY);
        weekdays.put("wed", DayOfWeek.WEDNESDAY);
        weekdays.put("sat", DayOfWeek.SATURDAY);
        weekdays.put("sun", DayOfWeek.SUNDAY);
        for (var month : Month.values()) {
            months.put(Fold.plain(month.name()), month);
        }
        months.put("mar", Month.MARCH);
        months.put("jun", Month.JUNE);
        months.put("jul", Month.JULY);
    }

    @Nullable
    DayOfWeek weekday(String norm) {
        return weekdays.get(norm);
    }

    /// `tuesdays`, as in a habit.
    @Nullable
    DayOfWeek weekdays(String norm) {
        return norm.length() > 5 && norm.endsWith("s") ? weekdays.get(norm.substring(0, norm.length() - 1)) : null;
    }

    @Nullable
    Month month(String norm) {
        return months.get(norm);
    }

    /// Words that are more often something else than the day or month.
    boolean shy(String norm) {
        return switch (norm) {
            case "may", "march", "mar", "sun", "sat", "wed", "mon", "jun", "jul", "august", "april", "june" -> true;
            default -> false;
        };
    }

    /// A count, in digits or a word; negative when it is none.
    int number(String norm) {
        var word = NUMBERS.get(norm);
        if (word != null) {
            return word;
        }
        return !norm.isEmpty() && norm.length() <= 3 && norm.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(norm)
                : -1;
    }

    /// A day of a month: `5`, `5th`, `fifth`; 0 when it is none.
    int day(String norm) {
        int end = norm.length();
        if (ordinal(norm)) {
            var word = ORDINALS.get(norm);
            if (word != null) {
                return word;
            }
            end -= 2;
        }
        if (end < 1 || end > 2 || !norm.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int day = Integer.parseInt(norm.substring(0, end));
        return day <= 31 ? day : 0;
    }

    boolean ordinal(String norm) {
        return ORDINALS.containsKey(norm)
                || (norm.length() > 2
                        && norm.length() < 5
                        && Character.isDigit(norm.charAt(0))
                        && (norm.endsWith("th") || norm.endsWith("st") || norm.endsWith("nd") || norm.endsWith("rd")));
    }

    /// A year that people speak of; 0 when it is none.
    int year(String norm) {
        return norm.length() == 4 && norm.startsWith("20") && norm.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(norm)
                : 0;
    }
}
