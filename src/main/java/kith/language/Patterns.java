package kith.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of [Pattern]s that mean the same.
final class Patterns {
    private final List<Pattern> patterns;

    /// Where a phrase was found.
    record Found(int from, int to) {}

    Patterns(List<String> sources, Lexicon lexicon, Verbs verbs) {
        patterns = sources.stream()
                .map(source -> new Pattern(source, lexicon, verbs))
                .toList();
    }

    /// The first place within `[from, to)` where one of them fits; those bound to a start fit at `start` alone.
    @Nullable
    Found find(Scene scene, int from, int to, int start) {
        for (int i = from; i < to; i++) {
            Found longest = null;
            for (var pattern : patterns) {
                if (pattern.atStart() && i != start && i != from) {
                    continue;
                }
                int end = pattern.end(scene, i, to);
                if (end > i && (longest == null || end > longest.to())) {
                    longest = new Found(i, end);
                }
            }
            if (longest != null) {
                return longest;
            }
        }
        return null;
    }

    /// Where the longest of them ends that fits at token `i`; negative when none does.
    int end(Scene scene, int i, int to) {
        int longest = -1;
        for (var pattern : patterns) {
            longest = Math.max(longest, pattern.end(scene, i, to));
        }
        return longest;
    }

    boolean any(Scene scene, int from, int to) {
        return find(scene, from, to, from) != null;
    }
}
