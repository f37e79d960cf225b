package kith.coaching;

import java.util.Optional;

/// Proposes to talk or to meet rather than to type.
final class Meets implements Merit {
    private final Phrases invitation;
    private final Rule vague;
    private final Rule pressure;

    Meets(Lexicon lexicon, Rule vague, Rule pressure) {
        invitation = lexicon.group("invitation");
        this.vague = vague;
        this.pressure = pressure;
    }

    @Override
    public String id() {
        return "meets";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        if (vague.find(letter).isPresent() || pressure.find(letter).isPresent()) {
            return Optional.empty();
        }
        return letter.requests().stream()
                .filter(ask -> ask.kind() == Request.Kind.MEETING)
                .findFirst()
                .map(Request::span)
                .or(() -> letter.first(invitation).map(Span::of));
    }
}
