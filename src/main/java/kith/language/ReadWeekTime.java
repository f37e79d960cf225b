package kith.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads a time of the week: "Mondays 9:00", "fri 16:30", "every friday at 4pm", "Sunday evenings around half past
/// six".
public final class ReadWeekTime {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DAY = Pattern.compile(
            "\\b(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?\\b(?:['’]s)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MANY = Pattern.compile(
            "\\b(?:week ?days|every ?day|daily|each day|work(?:ing)? ?days|twice|days? of the week)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:please|pls|me|my|on|at|every|each|in|the|around|about|by|for|from|now|time|clock|local|weekly|week|once|a"
                    + "|and|nudges?|remind|reminders?|plan|set|send|start|begin|to|it|make|want|would|like|i|d|thanks)\\b|[^\\p{L}\\d]+",
            Pattern.CASE_INSENSITIVE);

    private final ClockTime times = new ClockTime();

    /// Naming neither day nor time when there is none.
    public WeekTime read(String text) {
        var days = days(text);
        var rest = DAY.matcher(text).replaceAll(" $1day ");
        var time = times.read(DAY.matcher(text).replaceAll(" @ "));
        var many = MANY.matcher(text).find();
        var left = MANY.matcher(DAY.matcher(time == null ? rest : time.left()).replaceAll(" "))
                .replaceAll(" ");
        return new WeekTime(
                days.isEmpty() ? null : days.getFirst(),
                time == null ? null : time.at(),
                time != null && time.guessed(),
                many || days.stream().distinct().count() > 1,
                FILLER.matcher(left).replaceAll("").isEmpty());
    }

    private static List<DayOfWeek> days(String text) {
        var days = new ArrayList<DayOfWeek>();
        var found = DAY.matcher(text);
        while (found.find()) {
            days.add(day(Objects.requireNonNull(found.group(1))));
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.of(1 + DAYS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)));
    }
}
