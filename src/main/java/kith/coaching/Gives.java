package kith.coaching;

import java.util.Optional;

/// Offers or delivers something useful with nothing asked in return.
final class Gives implements Merit {
    private static final double CLEAR = 0.3;

    private final Phrases gives;
    private final Phrases strings;
    private final ActReader acts;

    Gives(Lexicon lexicon, ActReader acts) {
        this.acts = acts;
        gives = lexicon.group("gives");
        strings = lexicon.group("no-strings");
    }

    @Override
    public String id() {
        return "gives";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        return letter.asks().isEmpty() || letter.first(strings).isPresent()
                ? acts.in(letter, Act.GIVE, new ActReader.Heard(gives::in, 0, CLEAR))
                : Optional.empty();
    }
}
