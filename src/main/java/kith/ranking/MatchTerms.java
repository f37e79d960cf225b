package kith.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds which of many texts speaks most of the same as another. Words that very many of them have find nothing.
final class MatchTerms {
    private static final int TOO_COMMON = 200;

    private final Map<String, List<Integer>> having = new HashMap<>();
    private final Rarity rarity;

    /// A text by its place in the list, and how much it shares.
    record Match(int index, double score) {}

    MatchTerms(List<Terms> texts, Rarity rarity) {
        this.rarity = rarity;
        for (int i = 0; i < texts.size(); i++) {
            for (var stem : texts.get(i).stems()) {
                having.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
            }
        }
        having.values().removeIf(each -> each.size() > TOO_COMMON);
    }

    /// The best that is `allowed`; the first of equals.
    Optional<Match> best(Terms of, IntPredicate allowed) {
        var scores = new HashMap<Integer, Double>();
        for (var stem : of.stems()) {
            double weight = rarity.weigh(stem);
            having.getOrDefault(stem, List.of()).forEach(index -> scores.merge(index, weight, Double::sum));
        }
        Match best = null;
        for (var each : scores.entrySet()) {
            var match = new Match(each.getKey(), each.getValue());
            if ((best == null || better(match, best)) && allowed.test(match.index())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(Match one, Match other) {
        return one.score() > other.score() || (one.score() == other.score() && one.index() < other.index());
    }
}
