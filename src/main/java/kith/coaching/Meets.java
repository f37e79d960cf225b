package kith.coaching;

import java.util.Optional;

/// Proposes to talk or to meet rather than to type.
final class Meets implements Merit {
    private static final double FAINT = 0.02;
    private static final double CLEAR = 0.4;

    private final Phrases invitation;
    private final ActReader acts;
    private final Rule vague;
    private final Rule pressure;

    Meets(Lexicon lexicon, ActReader acts, Rule vague, Rule pressure) {
        invitation = lexicon.group("invitation");
        this.acts = acts;
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
        return acts.in(letter, Act.MEET, new ActReader.Heard(each -> invites(letter, each), FAINT, CLEAR));
    }

    private boolean invites(Letter letter, Sentence sentence) {
        return invitation.in(sentence)
                || letter.requests().stream()
                        .anyMatch(ask -> ask.kind() == Request.Kind.MEETING
                                && ask.sentence().equals(sentence));
    }
}
