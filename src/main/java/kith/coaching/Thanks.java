package kith.coaching;

import java.util.Optional;

/// Gratitude that names what for.
final class Thanks implements Merit {
    private final Phrases thanks;

    Thanks(Lexicon lexicon) {
        thanks = lexicon.group("thanks-for");
    }

    @Override
    public String id() {
        return "thanks";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        return letter.first(thanks).map(Span::of);
    }
}
