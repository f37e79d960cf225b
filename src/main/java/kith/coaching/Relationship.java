package kith.coaching;

import java.util.Optional;

/// What the book's history adds to the advice when a draft asks for something.
final class Relationship {
    private final Rule pitch;
    private final HistoryWords history = new HistoryWords();

    Relationship(Rule pitch) {
        this.pitch = pitch;
    }

    /// The asks since the last give, when this draft adds another.
    Optional<Ledger> ledger(Letter letter) {
        var bond = letter.bond();
        if (bond == null || letter.asks().isEmpty() || bond.unrequitedDays().isEmpty()) {
            return Optional.empty();
        }
        var asked = bond.unrequitedDays();
        return Optional.of(
                new Ledger(bond.firstName(), asked, bond.lastGave().orElse(null), history.ledger(bond, asked)));
    }

    /// A pitch or a sizeable ask to somebody of whom the book knows nothing.
    boolean prepare(Letter letter) {
        var bond = letter.bond();
        return bond != null
                && bond.strangers()
                && (letter.asks().stream().anyMatch(ask -> ask.kind().sizeable())
                        || pitch.find(letter).isPresent());
    }
}
