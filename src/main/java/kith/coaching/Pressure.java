package kith.coaching;

import java.util.Optional;

/// False urgency, guilt, reproach for silence, bumping, a presumed yes; blame and threats hold.
///
/// A true deadline is left alone. Terson: *"The Tortoise won the race"* (practice T15).
final class Pressure implements Rule {
    private static final double CLEARLY = 0.6;

    private final Phrases pressure;
    private final Phrases blame;
    private final Words words;

    Pressure(Lexicon lexicon, Words words) {
        pressure = lexicon.group("pressure");
        blame = lexicon.group("blame");
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
        var blamed = letter.first(blame).or(() -> letter.heard(Tone.BLAME, CLEARLY));
        return blamed.or(() -> letter.first(pressure))
                .or(() -> letter.heard(Tone.PRESSURE, CLEARLY))
                .map(match ->
                        finding(blamed.isPresent(), Span.of(match), words.pressure(letter, match), words.leaveRoom()));
    }
}
