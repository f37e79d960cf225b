package kith.coaching;

import java.util.Optional;

/// Followers, likes, connections, reviews or shares sought for their count; buying and swapping them holds.
///
/// West: *"Less focus on the numbers"* (practice W7); Davis: *"you can buy thousands"* (D15). An honest review for
/// what it tells others is left alone.
final class Numbers implements Rule {
    private static final double FAINT = 0.05;
    private static final double CLEAR = 0.45;

    private final Cue numbers;
    private final Phrases counted;
    private final Phrases trade;
    private final Words words;

    Numbers(Lexicon lexicon, Words words) {
        numbers = new Cue(lexicon.group("numbers"), Tone.NUMBERS, FAINT, Cue.Ear.DEAF);
        counted = lexicon.group("numbers-counted");
        trade = lexicon.group("numbers-trade");
        this.words = words;
    }

    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public Scope scope() {
        return Scope.WORDS;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var traded =
                letter.first(trade).filter(match -> letter.tones().chance(match.sentence(), Tone.NUMBERS) >= FAINT);
        return traded.or(() -> numbers.in(letter))
                .or(() -> letter.heard(Tone.NUMBERS, CLEAR).filter(match -> counted.in(match.sentence())))
                .map(match -> finding(
                        traded.isPresent(), Span.of(match), words.numbers(letter, match), words.oneRealReader()));
    }
}
