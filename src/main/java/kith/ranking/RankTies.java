package kith.ranking;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ranks everybody of a book: the whole of what [SuggestTies] chooses from.
public final class RankTies {
    private final List<LaneRule> rules = LaneRule.all();

    /// The first lane that somebody belongs to, none for most; the chance of contact within 30 days; the score within
    /// the lane, 0 for none.
    public record Ranked(Tie tie, @Nullable Lane lane, double chance, double score) {}

    /// By lane, then by score; those in no lane last, the likeliest first.
    public List<Ranked> rank(Ties ties, Moment moment) {
        var overview = Overview.of(ties, moment);
        return ties.all().stream()
                .map(each -> ranked(Standing.of(each, overview), overview))
                .sorted(((Comparator<Ranked>) RankTies::byLane)
                        .thenComparing(Ranked::score, Comparator.reverseOrder())
                        .thenComparing(Ranked::chance, Comparator.reverseOrder())
                        .thenComparing(each -> each.tie().id().value()))
                .toList();
    }

    private static int byLane(Ranked one, Ranked other) {
        var lane = one.lane();
        var otherLane = other.lane();
        if (lane == null || otherLane == null) {
            return Boolean.compare(lane == null, otherLane == null);
        }
        return lane.compareTo(otherLane);
    }

    private Ranked ranked(Standing standing, Overview overview) {
        for (var rule : rules) {
            double score = rule.score(standing, overview);
            if (score > 0) {
                return new Ranked(standing.tie(), rule.lane(), standing.chance(), score);
            }
        }
        return new Ranked(standing.tie(), null, standing.chance(), 0);
    }
}
