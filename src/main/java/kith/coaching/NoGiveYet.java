package kith.coaching;

import java.util.Optional;

/// Another ask while the last one was never answered with a give.
///
/// Koerner: give *"before asking for something yourself"* (practice K4); Davis: *"mutually rewarding"* (D14).
final class NoGiveYet implements Rule {
    private final Rule pitch;
    private final HistoryWords history = new HistoryWords();

    NoGiveYet(Lexicon lexicon, Words words) {
        pitch = new Pitch(lexicon, words);
    }

    @Override
    public String id() {
        return "no-give-yet";
    }

    @Override
    public Scope scope() {
        return Scope.RELATIONSHIP;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var bond = letter.bond();
        if (bond == null || letter.asks().isEmpty()) {
            return Optional.empty();
        }
        var gravest = letter.asks().stream()
                .filter(ask -> ask.kind().sizeable())
                .findFirst()
                .orElse(letter.asks().getFirst());
        return bond.unrequited()
                .map(last -> finding(
                        gravest.kind().sizeable() || pitch.find(letter).isPresent(),
                        Span.of(gravest.sentence()),
                        history.nothingGivenSince(last, letter, bond),
                        history.giveFirst(bond)));
    }
}
