package kith.slack;

/// The bot token with which each workspace lets Kith in.
@FunctionalInterface
public interface Tokens {
    String of(String workspace);
}
