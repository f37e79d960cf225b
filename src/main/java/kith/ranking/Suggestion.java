package kith.ranking;

/// Somebody to reach out to: why, with what to begin, what it takes. `score` compares within a lane alone.
public record Suggestion(Tie tie, Lane lane, Reason reason, Opener opener, Effort effort, double score) {}
