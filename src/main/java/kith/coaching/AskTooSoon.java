package kith.coaching;

import java.util.Optional;

/// An ask before the relationship can bear one.
///
/// Within two days of connecting nothing is asked; nothing is sold or sought through somebody with whom the book shows
/// no talk. Koerner, *"it is typically 2 days"* (practice K3), and Terson, *"without bothering to show an interest"*
/// (T2).
final class AskTooSoon implements Rule {
    private final Rule pitch;
    private final Phrases sales;
    private final Words words;

    AskTooSoon(Lexicon lexicon, Words words) {
        pitch = new Pitch(lexicon, words);
        sales = lexicon.group("sell");
        this.words = words;
    }

    @Override
    public String id() {
        return "ask-too-soon";
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
        if (bond.fresh() && !letter.asks().isEmpty()) {
            return letter.asks().stream()
                    .findFirst()
                    .map(ask ->
                            finding(true, Span.of(ask.sentence()), words.askedAfterDays(bond), words.firstGetToKnow()));
        }
        if (!bond.neverTalked()) {
            return Optional.empty();
        }
        return pitch.find(letter)
                .map(pitched -> new Span(pitched.start(), pitched.end()))
                .or(() -> letter.first(sales).map(Span::of))
                .or(() -> letter.asks().stream()
                        .filter(ask -> ask.kind() == Request.Kind.SALE || ask.kind() == Request.Kind.REFERRAL)
                        .findFirst()
                        .map(ask -> Span.of(ask.sentence())))
                .map(span -> finding(true, span, words.neverTalked(bond), words.firstTalk()));
    }
}
