package kith.coaching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The swap-name test against the writer's own earlier drafts: with the names taken out, is this one of them again?
final class SwapName {
    /// Jaccard index of word pairs. Unrelated labelled drafts share at most 0.11; with four words changed, 95 % of them
    /// still share 0.48 or more.
    private static final double ALIKE = 0.4;
    /// Shorter ones are alike by chance.
    private static final int FEWEST_PAIRS = 12;

    private final Tokenizer tokenizer = new Tokenizer();

    /// The earlier draft to somebody else that this one nearly repeats.
    Optional<Draft.Earlier> repeated(Letter letter) {
        var draft = letter.draft();
        if (draft.earlier().isEmpty()) {
            return Optional.empty();
        }
        var name = draft.to() == null ? "" : draft.to().name();
        var own = pairs(draft.text(), name);
        return own.size() < FEWEST_PAIRS
                ? Optional.empty()
                : draft.earlier().stream()
                        .filter(earlier -> !samePerson(earlier, draft))
                        .filter(earlier -> jaccard(own, pairs(earlier.text(), earlier.name())) >= ALIKE)
                        .findFirst();
    }

    /// Without a known reader the draft is for somebody else when it doesn't name them.
    private static boolean samePerson(Draft.Earlier earlier, Draft draft) {
        return draft.to() == null
                ? draft.text()
                                .toLowerCase(Locale.ROOT)
                                .contains(first(earlier.name()).toLowerCase(Locale.ROOT))
                        || draft.text().equals(earlier.text())
                : earlier.name().strip().equalsIgnoreCase(draft.to().name().strip());
    }

    private static String first(String name) {
        return name.strip().split("\\s+")[0];
    }

    private Set<List<String>> pairs(String text, String name) {
        var names = Set.of(name.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var words = tokenizer.tokens(text).stream()
                .filter(Token::wordlike)
                .map(Token::word)
                .filter(word -> !names.contains(word))
                .toList();
        var pairs = new HashSet<List<String>>();
        for (int at = 1; at < words.size(); at++) {
            pairs.add(words.subList(at - 1, at + 1));
        }
        return pairs;
    }

    private static double jaccard(Set<List<String>> one, Set<List<String>> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
