package kith.ranking;

/// Somebody who could be suggested, and for what.
record Candidate(Standing standing, LaneRule rule, double score) {
    Tie tie() {
        return standing.tie();
    }

    Lane lane() {
        return rule.lane();
    }
}
