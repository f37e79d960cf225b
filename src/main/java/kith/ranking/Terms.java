package kith.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a text is about: the stems of its content words, in their order.
public record Terms(List<String> stems) {
    public Terms {
        stems = List.copyOf(stems);
    }

    boolean none() {
        return stems.isEmpty();
    }

    /// Every one of `other`'s stems is among these; never for none at all.
    boolean cover(Terms other) {
        return !other.none() && stems.containsAll(other.stems);
    }

    /// They share a stem.
    boolean touch(Terms other) {
        for (var each : stems) {
            if (other.stems.contains(each)) {
                return true;
            }
        }
        return false;
    }

    Set<String> shared(Terms other) {
        var shared = new HashSet<>(stems);
        shared.retainAll(other.stems);
        return shared;
    }
}
