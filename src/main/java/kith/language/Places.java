package kith.language;

import java.util.HashSet;
import java.util.Set;

/// Names of cities, countries and regions.
final class Places {
    private final Set<String> names;

    Places(Resources resources) {
        names = new HashSet<>(resources.lines("places.txt"));
    }

    boolean has(String word) {
        return names.contains(word);
    }
}
