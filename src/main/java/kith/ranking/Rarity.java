package kith.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a shared word says: the fewer texts have it, the more (the inverse document frequency of Spärck Jones).
final class Rarity {
    private final Map<String, Integer> having = new HashMap<>();
    private final int texts;

    Rarity(List<Terms> of) {
        texts = of.size();
        of.forEach(each -> each.stems().forEach(stem -> having.merge(stem, 1, Integer::sum)));
    }

    double weigh(String stem) {
        return Math.log(1 + (double) texts / having.getOrDefault(stem, 1));
    }

    double weigh(Collection<String> stems) {
        return stems.stream().mapToDouble(this::weigh).sum();
    }
}
