package kith.coaching;

import java.util.Optional;

/// Generic or heaped praise that softens an ask.
///
/// Without an ask praise is only kind, and warm praise of one particular thing is left alone. Essay 001 tells an
/// *"ill prepared sales pitch"* by it (practice K14).
final class Flattery implements Rule {
    private static final int HEAPED = 2;
    private static final double FAINT = 0.04;
    private static final double CLEAR = 0.4;

    private final Phrases flattery;
    private final Phrases praise;
    private final Phrases reader;
    private final Phrases ours;
    private final Words words;

    Flattery(Lexicon lexicon, Words words) {
        flattery = lexicon.group("flattery");
        praise = lexicon.group("praise");
        ours = lexicon.group("ours");
        reader = lexicon.group("regards-them");
        this.words = words;
    }

    @Override
    public String id() {
        return "flattery";
    }

    @Override
    public Scope scope() {
        return Scope.WORDS;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        if (letter.asks().isEmpty()) {
            return Optional.empty();
        }
        return letter.body().stream()
                .filter(each -> !ours.in(each) && letter.tones().chance(each, Tone.FLATTERY) >= FAINT)
                .flatMap(each -> flattery.first(each).stream())
                .findFirst()
                .or(() -> heaped(letter))
                .or(() -> letter.heard(Tone.FLATTERY, CLEAR))
                .map(match -> finding(false, Span.of(match), words.flattery(letter, match), words.praiseOneThing()));
    }

    /// Two words of praise or more for the reader.
    private Optional<Phrases.Match> heaped(Letter letter) {
        var found = letter.body().stream()
                .filter(each -> reader.in(each) && !ours.in(each))
                .flatMap(each -> praise.all(each).stream())
                .toList();
        return found.size() < HEAPED ? Optional.empty() : Optional.of(found.getFirst());
    }
}
