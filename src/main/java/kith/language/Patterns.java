package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list of [Pattern]s that mean the same.
final class Patterns {
    private final Map<String, List<Pattern>> byWord = new HashMap<>();
    private final List<Pattern> byPeople = new ArrayList<>();
    private final List<Pattern> others = new ArrayList<>();
    private final Lexicon lexicon;

    /// Where a phrase was found.
    record Found(int from, int to) {}

    Patterns(List<String> sources, Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        for (var source : sources) {
            var pattern = new Pattern(source, lexicon, verbs);
            if (pattern.opensWithPeople()) {
                byPeople.add(pattern);
            } else if (pattern.openers().isEmpty()) {
                others.add(pattern);
            }
            pattern.openers()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(pattern));
        }
    }

    /// Where the longest ends that fits at token `i`, those bound to a start only if `bound`; negative when none does.
    private int longest(Scene scene, int i, int to, boolean bound) {
        int longest = longest(others, scene, i, to, bound);
        longest = Math.max(longest, longest(worded(scene.norm(i)), scene, i, to, bound));
        var people = !byPeople.isEmpty() && Pattern.people(scene, i, lexicon) > 0;
        return people ? Math.max(longest, longest(byPeople, scene, i, to, bound)) : longest;
    }

    private List<Pattern> worded(String word) {
        return byWord.getOrDefault(byWord.containsKey(word) ? word : Pattern.last(word), List.of());
    }

    private static int longest(List<Pattern> patterns, Scene scene, int i, int to, boolean bound) {
        int longest = -1;
        for (var pattern : patterns) {
            if (bound || !pattern.atStart()) {
                longest = Math.max(longest, pattern.end(scene, i, to));
            }
        }
        return longest;
    }

    /// The first place within `[from, to)` where one of them fits; those bound to a start fit at `start` alone.
    @Nullable
    Found find(Scene scene, int from, int to, int start) {
        for (int i = from; i < to; i++) {
            int end = longest(scene, i, to, i == start || i == from);
            if (end > i) {
                return new Found(i, end);
            }
        }
        return null;
    }

    /// Where the longest of them ends that fits at token `i`; negative when none does.
    int end(Scene scene, int i, int to) {
        return longest(scene, i, to, true);
    }

    boolean any(Scene scene, int from, int to) {
        return find(scene, from, to, from) != null;
    }
}
