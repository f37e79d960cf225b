package kith.coaching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A set of words, and of beginnings of words (written `introduc*`) or endings (`*ing`). `#n` holds any number, `Aa`
/// any capitalised word.
final class Vocabulary {
    private static final int HEAD = 2;

    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Set<String> endings = new HashSet<>();
    private boolean numbers;
    private boolean names;

    Vocabulary(Collection<String> entries) {
        for (var entry : entries) {
            if (entry.equals("#n")) {
                numbers = true;
            } else if (entry.equals("Aa")) {
                names = true;
            } else if (entry.startsWith("*") && entry.length() > HEAD) {
                endings.add(entry.substring(1));
            } else if (entry.endsWith("*") && entry.length() > HEAD) {
                var stem = entry.substring(0, entry.length() - 1);
                stems.computeIfAbsent(head(stem), _ -> new HashSet<>()).add(stem);
            } else {
                words.add(entry);
            }
        }
    }

    boolean holds(Token token) {
        return words.contains(token.word())
                || (numbers && token.kind() == Token.Kind.NUMBER)
                || (names && token.capitalised())
                || (!stems.isEmpty() && hasStem(token.word()))
                || (!endings.isEmpty() && endings.stream().anyMatch(token.word()::endsWith));
    }

    /// The words it holds, when it holds nothing but whole words; empty when it holds more.
    Set<String> wordsAlone() {
        return stems.isEmpty() && endings.isEmpty() && !numbers && !names ? words : Set.of();
    }

    private boolean hasStem(String word) {
        for (var stem : stems.getOrDefault(head(word), Set.of())) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static String head(String word) {
        return word.length() <= HEAD ? word : word.substring(0, HEAD);
    }

    /// Whether one of several vocabularies holds the token.
    static boolean anyHolds(List<Vocabulary> vocabularies, Token token) {
        for (var each : vocabularies) {
            if (each.holds(token)) {
                return true;
            }
        }
        return false;
    }
}
