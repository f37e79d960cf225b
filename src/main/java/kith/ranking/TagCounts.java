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

    /// The most that a tag's rarity can add to a score: see [Dormant].
    double rarity() {
        int fewest = Integer.MAX_VALUE;
        for (int each : byTag.values()) {
            fewest = Math.min(fewest, Math.max(1, each));
        }
        return 1 + 1.0 / fewest;
    }

    /// At least the one who is asked about.
    int of(String tag) {
        return Math.max(1, byTag.getOrDefault(tag, 1));
    }
}
