package kith.language;

import java.util.HashSet;
import java.util.Set;

/// Tells ordinary English words, inflected ones too, from those that may be names.
final class Dictionary {
    private static final int SHORTEST_STEM = 2;

    private final Set<String> words;

    Dictionary(Resources resources) {
        words = new HashSet<>(resources.lines("words.txt"));
        words.addAll(resources.lines("more-words.txt"));
    }

    boolean has(String word) {
        return words.contains(word) || inflected(word) || compound(word);
    }

    /// The word as it stands in the list.
    boolean lists(String word) {
        return words.contains(word);
    }

    private boolean inflected(String word) {
        return stem(word, "s", "")
                || stem(word, "es", "")
                || stem(word, "ies", "y")
                || stem(word, "ed", "")
                || stem(word, "ed", "e")
                || stem(word, "ied", "y")
                || stem(word, "ing", "")
                || stem(word, "ing", "e")
                || stem(word, "er", "")
                || stem(word, "er", "e")
                || stem(word, "ly", "")
                || doubled(word, "ed")
                || doubled(word, "ing");
    }

    private boolean stem(String word, String ending, String instead) {
        int end = word.length() - ending.length();
        return end >= SHORTEST_STEM && word.endsWith(ending) && words.contains(word.substring(0, end) + instead);
    }

    private boolean doubled(String word, String ending) {
        int end = word.length() - ending.length();
        return end > 3
                && word.endsWith(ending)
                && word.charAt(end - 1) == word.charAt(end - 2)
                && words.contains(word.substring(0, end - 1));
    }

    /// `co-founder`: every part of it is a word.
    private boolean compound(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 1) {
            return false;
        }
        for (var part : word.split("-")) {
            if (!words.contains(part) && !inflected(part) && !part.equals("co") && !part.equals("re")) {
                return false;
            }
        }
        return true;
    }
}
