package kith.ranking;

import java.util.List;

/// Cuts English endings, so that a designer, designing and designs are one thing talked of: twice, as in bakeries.
final class Stem {
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ors", "ers", "ies", "ied", "or", "er", "ed", "es", "al",
            "s");

    private Stem() {}

    /// `word` in lower case, without accents.
    static String of(String word) {
        return cut(cut(word));
    }

    private static String cut(String word) {
        for (var ending : ENDINGS) {
            int left = word.length() - ending.length();
            if (left >= SHORTEST && word.endsWith(ending) && !word.endsWith("ss")) {
                return trimmed(word.substring(0, left));
            }
        }
        return trimmed(word);
    }

    /// Without a last e or y and without a doubled last letter: hire and hiring, plan and planning, study and studies.
    private static String trimmed(String stem) {
        int last = stem.length() - 1;
        if (last < SHORTEST) {
            return stem;
        }
        char end = stem.charAt(last);
        return end == 'e' || end == 'y' || end == 'i' || end == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
