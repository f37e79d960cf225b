package kith.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a pronoun with its auxiliary, written as one word, from the word that it looks like: `told him id call`.
final class Elisions {
    private static final Pattern NEXT = Pattern.compile("\\s+([a-zA-Z']+)");

    private final Map<String, List<String>> groups;

    Elisions(Resources resources) {
        groups = resources.groups("elisions.txt");
    }

    /// What `word` stands for between the tokens before it and `text` from `end` on; null when for itself.
    String @Nullable [] of(String word, String text, int end, List<Token> before) {
        var full = word.length() > 4 ? null : groups.get(word);
        if (full == null) {
            return null;
        }
        var next = NEXT.matcher(text).region(end, Math.min(text.length(), end + 24));
        if (!next.lookingAt() || among(word + " not before", Fold.plain(text.substring(next.start(1), next.end(1))))) {
            return null;
        }
        var last = before.isEmpty() ? "" : before.getLast().norm();
        return among(word + " not after", last) ? null : full.getFirst().split(" ");
    }

    private boolean among(String group, String word) {
        return groups.getOrDefault(group, new ArrayList<>()).contains(word);
    }
}
