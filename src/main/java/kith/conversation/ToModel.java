package kith.conversation;

import java.time.Instant;

/// A text that left for a language model, as it left: names hidden.
public record ToModel(Instant at, String model, String text) {}
