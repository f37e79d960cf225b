package kith.language;

import java.util.ArrayList;
import java.util.List;

/// What an [IntentModel] looks at: words and pairs of words, people, dates and places without their names, how the
/// message begins and ends.
final class IntentFeatures {
    static final String PERSON = "xperson";
    static final String DATE = "xdate";
    static final String PLACE = "xplace";

    private static final int MOST_WORDS = 60;

    private final Lexicon lexicon;
    private final Verbs verbs;

    IntentFeatures(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// `words` with names, dates and places already replaced.
    List<String> of(List<String> words) {
        var features = new ArrayList<String>();
        int end = Math.min(words.size(), MOST_WORDS);
        var before = "^";
        for (int i = 0; i < end; i++) {
            var word = words.get(i);
            features.add(word);
            features.add(before + " " + word);
            var kind = kind(word);
            if (!kind.isEmpty()) {
                features.add(kind);
                features.add(before + " " + kind);
            }
            if (i == 0) {
                features.add("first " + (kind.isEmpty() ? word : kind));
            }
            before = word;
        }
        features.add(before + " $");
        if (words.contains("?")) {
            features.add("asks");
        }
        features.add(words.contains(PERSON) ? "somebody" : "nobody");
        if (words.size() < 4) {
            features.add("short");
        }
        if (words.size() > 12) {
            features.add("long");
        }
        return features;
    }

    private String kind(String word) {
        for (var name :
                List.of("relative", "they", "meeting", "call", "message", "email", "chat", "weekday", "month")) {
            if (lexicon.has(name, word)) {
                return "~" + name;
            }
        }
        if (lexicon.has("stop", word) || word.equals(PERSON)) {
            return "";
        }
        if (verbs.is(word, Verbs.Form.PAST)) {
            return "~past";
        }
        return Character.isDigit(word.charAt(0)) ? "~number" : "";
    }
}
