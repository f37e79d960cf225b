package kith.coaching;

import java.util.Optional;

/// Contempt or sarcasm at the reader, a defensive or insulting reply.
///
/// A plain complaint is left alone, and so is what the writer says of himself. Terson: *"a nuisance"* (practice T6),
/// *"thin skin"* (T8).
final class Hostile implements Rule {
    private static final double CLEARLY = 0.5;

    private final Phrases insults;
    private final Phrases sneers;
    private final Words words;

    Hostile(Lexicon lexicon, Words words) {
        insults = lexicon.group("hostile-insult");
        sneers = lexicon.group("hostile-sneer");
        this.words = words;
    }

    @Override
    public String id() {
        return "hostile";
    }

    @Override
    public Scope scope() {
        return Scope.WORDS;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        return letter.first(insults)
                .or(() -> letter.first(sneers))
                .or(() -> letter.heard(Tone.HOSTILE, CLEARLY))
                .map(match -> finding(true, Span.of(match), words.hostile(letter, match), words.coolDown()));
    }
}
