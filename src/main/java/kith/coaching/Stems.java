package kith.coaching;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reduces words to stems, so that `restores` and `restoring` are the same thing talked of.
final class Stems {
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS =
            List.of("ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "ly", "s");

    private final Set<String> stopWords = words("stopwords.txt");
    private final Set<String> genericWords = words("generic.txt");

    /// The word's stem, without marks on its letters.
    static String of(String word) {
        var plain = word.chars().allMatch(c -> c < 128)
                ? word.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(word, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        for (var ending : ENDINGS) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST) {
                return trimmed(plain.substring(0, plain.length() - ending.length()));
            }
        }
        return trimmed(plain);
    }

    /// Says nothing by itself, in whatever message.
    boolean stop(Token token) {
        return stopWords.contains(token.word()) || token.word().length() < SHORTEST;
    }

    /// Could stand in a message to anybody.
    boolean generic(Token token) {
        return stop(token) || genericWords.contains(token.word());
    }

    /// Same thing: equal stems, or a long common beginning (`baker`, `bakery`).
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        int shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 5 && shared * 10 >= Math.max(one.length(), other.length()) * 7;
    }

    private static String trimmed(String stem) {
        int length = stem.length();
        var last = stem.charAt(length - 1);
        boolean drop =
                length > SHORTEST && (last == 'e' || last == 'y' || last == 'i' || last == stem.charAt(length - 2));
        return drop ? stem.substring(0, length - 1) : stem;
    }

    private static Set<String> words(String file) {
        var words = new HashSet<String>();
        Resource.lines(file).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }
}
