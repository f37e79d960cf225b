package kith.ranking;

import java.util.List;

/// Whom to reach out to: what is due, then one or two of each kind that deserves it.
public final class SuggestTies {
    /// In the order to be read; fewer than wished for rather than a weak name.
    public List<Suggestion> suggest(Ties ties, Moment moment, Wish wish) {
        return List.of();
    }
}
