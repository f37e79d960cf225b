package kith.coaching;

import java.util.Optional;

/// Contempt or sarcasm at the reader, a defensive or insulting reply.
///
/// A plain complaint is left alone, and so is what the writer says of himself. Terson: *"a nuisance"* (practice T6),
/// *"thin skin"* (T8).
final class Hostile implements Rule {
    private static final double FAINT = 0.05;
    private static final Cue.Ear EAR = new Cue.Ear(0.5, 0.3, 0.85);

    private final Cue insults;
    private final Cue sneers;
    private final Words words;

    Hostile(Lexicon lexicon, Words words) {
        insults = new Cue(lexicon.group("hostile-insult"), Tone.HOSTILE, FAINT, Cue.Ear.DEAF);
        sneers = new Cue(lexicon.group("hostile-sneer"), Tone.HOSTILE, FAINT, EAR);
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
        return insults.in(letter)
                .or(() -> sneers.in(letter))
                .map(match -> finding(true, Span.of(match), words.hostile(letter, match), words.coolDown()));
    }
}
