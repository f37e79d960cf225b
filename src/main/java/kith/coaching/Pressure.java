package kith.coaching;

import java.util.Optional;

/// False urgency, guilt, reproach for silence, bumping, a presumed yes; blame and threats hold.
///
/// A true deadline is left alone. Terson: *"The Tortoise won the race"* (practice T15).
final class Pressure implements Rule {
    private static final double FAINT = 0.07;
    private static final double BLAMED = 0.55;
    private static final Cue.Ear EAR = new Cue.Ear(0.6, 0.42, 0.8);

    private final Cue pressure;
    private final Cue blame;
    private final Words words;

    Pressure(Lexicon lexicon, Words words) {
        pressure = new Cue(lexicon.group("pressure"), Tone.PRESSURE, FAINT, EAR);
        blame = new Cue(lexicon.group("blame"), Tone.PRESSURE, FAINT, Cue.Ear.DEAF);
        this.words = words;
    }

    @Override
    public String id() {
        return "pressure";
    }

    @Override
    public Scope scope() {
        return Scope.WORDS;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var blamed = blame.in(letter).or(() -> letter.heard(Tone.BLAME, BLAMED));
        return blamed.or(() -> pressure.in(letter))
                .map(match ->
                        finding(blamed.isPresent(), Span.of(match), words.pressure(letter, match), words.leaveRoom()));
    }
}
