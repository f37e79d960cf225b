package kith.coaching;

import java.util.Optional;

/// Offers or delivers something useful with nothing asked in return.
final class Gives implements Merit {
    private final Phrases gives;
    private final Phrases strings;

    Gives(Lexicon lexicon) {
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
                ? letter.first(gives).map(Span::of)
                : Optional.empty();
    }
}
