package kith.llm;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that name nobody, though they may be written with a capital. A model needs the days and months among them.
final class PlainWords {
    private final Set<String> words = new HashSet<>();

    PlainWords() {
        Resource.text("plain-words.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(" ")).stream())
                .forEach(words::add);
        for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            for (var day : DayOfWeek.values()) {
                add(day.getDisplayName(style, Locale.ENGLISH));
            }
            for (var month : Month.values()) {
                add(month.getDisplayName(style, Locale.ENGLISH));
            }
        }
    }

    private void add(String word) {
        words.add(word.toLowerCase(Locale.ROOT));
    }

    /// `word` in lower case, without accents.
    boolean has(String word) {
        return words.contains(word);
    }
}
