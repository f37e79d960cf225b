package kith.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many people of a book carry each tag, those archived aside.
record TagCounts(Map<String, Integer> byTag) {
    static final TagCounts NONE = new TagCounts(Map.of());

    TagCounts {
        byTag = Map.copyOf(byTag);
    }

    TagCounts with(List<Tie> gone, List<Tie> come) {
        if (gone.stream().allMatch(TagCounts::uncounted) && come.stream().allMatch(TagCounts::uncounted)) {
            return this;
        }
        var counts = new HashMap<>(byTag);
        gone.forEach(each -> count(counts, each, -1));
        come.forEach(each -> count(counts, each, 1));
        return new TagCounts(counts);
    }

    private static boolean uncounted(Tie tie) {
        return tie.attention().archived() || tie.profile().tags().isEmpty();
    }

    private static void count(Map<String, Integer> counts, Tie tie, int more) {
        if (!uncounted(tie)) {
            tie.profile().tags().forEach(tag -> counts.merge(tag, more, Integer::sum));
        }
    }

    /// At least the one who is asked about.
    int of(String tag) {
        return Math.max(1, byTag.getOrDefault(tag, 1));
    }
}
