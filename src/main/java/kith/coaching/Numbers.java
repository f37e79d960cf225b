package kith.coaching;

import java.util.Optional;

/// Followers, likes, connections, reviews or shares sought for their count; buying and swapping them holds.
///
/// West: *"Less focus on the numbers"* (practice W7); Davis: *"you can buy thousands"* (D15). An honest review for
/// what it tells others is left alone.
final class Numbers implements Rule {
    private static final double CLEARLY = 0.5;

    private final Phrases numbers;
    private final Phrases trade;
    private final Words words;

    Numbers(Lexicon lexicon, Words words) {
        numbers = lexicon.group("numbers");
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
        var traded = letter.first(trade);
        return traded.or(() -> letter.first(numbers))
                .or(() -> letter.heard(Tone.NUMBERS, CLEARLY))
                .map(match -> finding(
                        traded.isPresent(), Span.of(match), words.numbers(letter, match), words.oneRealReader()));
    }
}
