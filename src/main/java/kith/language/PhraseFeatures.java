package kith.language;

import java.util.ArrayList;
import java.util.List;

/// What an [PhraseModel] looks at: words and pairs of words, people, dates and places without their names, how the
/// message begins and ends.
final class PhraseFeatures {
    private static final int MOST_WORDS = 60;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "s", "e");

    private final Lexicon lexicon;
    private final Verbs verbs;

    PhraseFeatures(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// `words` with names, dates and places already replaced.
    List<String> of(List<String> words) {
        var features = new ArrayList<String>();
        int end = Math.min(words.size(), MOST_WORDS);
        int last = lastSentence(words, end);
        var before = "^";
        var earlier = "^";
        for (int i = 0; i < end; i++) {
            var word = words.get(i);
            features.add(word);
            features.add(before + " " + word);
            features.add(earlier + " _ " + word);
            features.add("=" + stem(word));
            var kind = kind(word);
            if (!kind.isEmpty()) {
                features.add(kind);
                features.add(before + " " + kind);
            }
            if (i == 0) {
                features.add("first " + (kind.isEmpty() ? word : kind));
            }
            if (last > 0 && i >= last) {
                features.add("last " + word);
            }
            earlier = before;
            before = word;
        }
        features.add(before + " $");
        whole(words, features);
        return features;
    }

    private static void whole(List<String> words, List<String> features) {
        if (words.contains("?")) {
            features.add("asks");
        }
        features.add(words.contains(Wording.PERSON) ? "somebody" : "nobody");
        if (words.size() < 4) {
            features.add("short");
        }
        if (words.size() > 12) {
            features.add("long");
        }
    }

    /// Where the last of several sentences begins; 0 when there is but one.
    private static int lastSentence(List<String> words, int end) {
        for (int i = end - 2; i > 0; i--) {
            var word = words.get(i);
            if (word.equals(".") || word.equals("!") || word.equals("?") || word.equals("\n")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private String kind(String word) {
        for (var name :
                List.of("relative", "they", "meeting", "call", "message", "email", "chat", "weekday", "month")) {
            if (lexicon.has(name, word)) {
                return "~" + name;
            }
        }
        if (lexicon.has("stop", word) || word.equals(Wording.PERSON)) {
            return "";
        }
        if (verbs.is(word, Verbs.Form.PAST)) {
            return "~past";
        }
        return Character.isDigit(word.charAt(0)) ? "~number" : "";
    }
}
