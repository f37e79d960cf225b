package kith.llm;

import java.net.URI;

/// What left for a model, word for word, placeholders in the place of names.
public record Sent(URI to, String model, String instructions, String text) {}
