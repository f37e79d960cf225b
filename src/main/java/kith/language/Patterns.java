package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of [Pattern]s that mean the same.
final class Patterns {
    private final Map<String, List<Pattern>> byWord = new HashMap<>();
    private final List<Pattern> anywhere = new ArrayList<>();

    /// Where a phrase was found.
    record Found(int from, int to) {}

    Patterns(List<String> sources, Lexicon lexicon, Verbs verbs) {
        for (var source : sources) {
            var pattern = new Pattern(source, lexicon, verbs);
            if (pattern.firstWords().isEmpty()) {
                anywhere.add(pattern);
            }
            for (var word : pattern.firstWords()) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(pattern);
            }
        }
    }

    private Iterable<Pattern> at(Scene scene, int i) {
        var word = scene.norm(i);
        var worded = byWord.getOrDefault(byWord.containsKey(word) ? word : Pattern.last(word), List.of());
        return worded.isEmpty()
                ? anywhere
                : anywhere.isEmpty()
                        ? worded
                        : Stream.concat(worded.stream(), anywhere.stream()).toList();
    }

    /// The first place within `[from, to)` where one of them fits; those bound to a start fit at `start` alone.
    @Nullable
    Found find(Scene scene, int from, int to, int start) {
        for (int i = from; i < to; i++) {
            Found longest = null;
            for (var pattern : at(scene, i)) {
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
        for (var pattern : at(scene, i)) {
            longest = Math.max(longest, pattern.end(scene, i, to));
        }
        return longest;
    }

    boolean any(Scene scene, int from, int to) {
        return find(scene, from, to, from) != null;
    }
}
