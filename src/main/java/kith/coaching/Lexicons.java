package kith.coaching;

/// The room's lexicon.
final class Lexicons {
    private Lexicons() {}

    /// Reads every file anew.
    static Lexicon all() {
        return new Lexicon(
                "common.txt",
                "valence.txt",
                "asks.txt",
                "regard.txt",
                "particular.txt",
                "merits.txt",
                "rules/pressure.txt",
                "rules/hostile.txt",
                "rules/numbers.txt",
                "rules/flattery.txt",
                "rules/pitch.txt",
                "rules/agenda.txt",
                "rules/broadcast.txt",
                "rules/vague.txt",
                "rules/promise.txt");
    }
}
