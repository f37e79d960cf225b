package kith.coaching;

import java.util.Optional;

/// Makes it easy to say no.
final class EasyOut implements Merit {
    private final Phrases decline;

    EasyOut(Lexicon lexicon) {
        decline = lexicon.group("decline");
    }

    @Override
    public String id() {
        return "easy-out";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        return letter.first(decline).map(Span::of);
    }
}
