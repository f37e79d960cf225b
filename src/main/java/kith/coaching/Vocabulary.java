package kith.coaching;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// A set of words, and of beginnings of words (written `introduc*`) or endings (`*ing`). `#n` holds any number, `Aa`
/// any capitalised word.
final class Vocabulary {
    private static final int SHORTEST_STEM = 2;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private boolean numbers;
    private boolean names;

    Vocabulary(Collection<String> entries) {
        for (var entry : entries) {
            if (entry.equals("#n")) {
                numbers = true;
            } else if (entry.equals("Aa")) {
                names = true;
            } else if (entry.startsWith("*") && entry.length() > SHORTEST_STEM) {
                endings.add(entry.substring(1));
            } else if (entry.endsWith("*") && entry.length() > SHORTEST_STEM) {
                stems.add(entry.substring(0, entry.length() - 1));
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
                || endings.stream().anyMatch(token.word()::endsWith);
    }

    private boolean hasStem(String word) {
        for (int length = Math.min(word.length(), 20); length >= SHORTEST_STEM; length--) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
