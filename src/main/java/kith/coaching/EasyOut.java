package kith.coaching;

import java.util.Optional;

/// Makes it easy to say no.
final class EasyOut implements Merit {
    private static final double FAINT = 0.02;
    private static final double CLEAR = 0.3;

    private final Phrases decline;
    private final ActReader acts;

    EasyOut(Lexicon lexicon, ActReader acts) {
        this.acts = acts;
        decline = lexicon.group("decline");
    }

    @Override
    public String id() {
        return "easy-out";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        return acts.in(letter, Act.LEAVE, new ActReader.Heard(decline::in, FAINT, CLEAR));
    }
}
