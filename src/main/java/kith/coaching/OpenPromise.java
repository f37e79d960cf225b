package kith.coaching;

import java.util.Optional;

/// A promise of the writer's that is due and goes unmentioned, or any open one when the draft asks for something.
///
/// Davis: *"once they're in, then what?"* (practice D10); West: *"promised to connect when I was in town"* (W3).
final class OpenPromise implements Rule {
    private final Mentions mentions;
    private final HistoryWords history = new HistoryWords();
    private final Words words;

    OpenPromise(Lexicon lexicon, Stems stems, Words words) {
        mentions = new Mentions(lexicon, stems);
        this.words = words;
    }

    @Override
    public String id() {
        return "open-promise";
    }

    @Override
    public Scope scope() {
        return Scope.RELATIONSHIP;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var bond = letter.bond();
        if (bond == null) {
            return Optional.empty();
        }
        boolean asks = !letter.asks().isEmpty();
        return bond.owed().stream()
                .filter(promise -> asks || bond.due(promise))
                .filter(promise -> !mentions.mentions(letter, promise))
                .findFirst()
                .map(promise ->
                        finding(false, letter.whole(), history.openPromise(promise, letter, bond), words.keepOrName()));
    }
}
