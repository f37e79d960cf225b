package kith.coaching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes a contraction apart, with or without its apostrophe: `can't` and `cant` are `can` and `n't`.
final class Contraction {
    /// A part of the word at `[start, end)`, read as `word`.
    record Part(String word, int start, int end) {}

    private static final Set<String> ENDINGS = Set.of("'d", "'ll", "'re", "'ve", "'m", "'s");
    private static final Map<String, String> STEMS = Map.of("ca", "can", "wo", "will", "sha", "shall");
    private static final Set<String> UNMARKED_NOTS = Set.of(
            "dont",
            "cant",
            "wont",
            "didnt",
            "doesnt",
            "havent",
            "hasnt",
            "isnt",
            "arent",
            "couldnt",
            "wouldnt",
            "shouldnt",
            "wasnt");
    private static final Map<String, String> UNMARKED_ENDINGS =
            Map.of("im", "'m", "ive", "'ve", "youre", "'re", "youve", "'ve", "youll", "'ll", "thats", "'s");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("u", "you"),
            Map.entry("ya", "you"),
            Map.entry("yr", "your"),
            Map.entry("ur", "your"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"),
            Map.entry("thx", "thanks"),
            Map.entry("ty", "thanks"),
            Map.entry("wanna", "want"),
            Map.entry("gimme", "give"),
            Map.entry("lemme", "let"));

    private Contraction() {}

    static List<Part> parts(String raw) {
        var word = raw.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        if (word.length() != raw.length()) {
            return List.of(new Part(word, 0, raw.length()));
        }
        if (word.equals("cannot")) {
            return cut(word, 3, "not");
        }
        if (word.length() > 3 && word.endsWith("n't")) {
            return cut(word, word.length() - 3, "n't");
        }
        if (UNMARKED_NOTS.contains(word)) {
            return cut(word, word.length() - 2, "n't");
        }
        var unmarked = UNMARKED_ENDINGS.get(word);
        if (unmarked != null) {
            return cut(word, word.length() - unmarked.length() + 1, unmarked);
        }
        int apostrophe = word.lastIndexOf('\'');
        return apostrophe > 0 && ENDINGS.contains(word.substring(apostrophe))
                ? cut(word, apostrophe, word.substring(apostrophe))
                : List.of(new Part(SHORT_FORMS.getOrDefault(word, word), 0, word.length()));
    }

    private static List<Part> cut(String word, int at, String ending) {
        var stem = word.substring(0, at);
        return List.of(new Part(STEMS.getOrDefault(stem, stem), 0, at), new Part(ending, at, word.length()));
    }
}
