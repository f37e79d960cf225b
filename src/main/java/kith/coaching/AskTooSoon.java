package kith.coaching;

import java.util.Optional;
import java.util.function.Predicate;

/// An ask before the relationship can bear one.
///
/// Within two days of connecting nothing is asked; nothing is sold or sought through somebody with whom the book shows
/// no talk. Koerner, *"it is typically 2 days"* (practice K3), and Terson, *"without bothering to show an interest"*
/// (T2).
final class AskTooSoon implements Rule {
    private final Rule pitch;
    private final Phrases sales;
    private final Phrases own;
    private final Words words;

    AskTooSoon(Lexicon lexicon, Words words) {
        pitch = new Pitch(lexicon, words);
        sales = lexicon.group("sell");
        own = lexicon.group("seller");
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
        if (bond.fresh()) {
            return firstAsk(letter, _ -> true)
                    .or(() -> sold(letter))
                    .map(span -> finding(true, span, words.askedAfterDays(bond), words.firstGetToKnow()));
        }
        return bond.neverTalked()
                ? sold(letter)
                        .or(() -> firstAsk(letter, AskTooSoon::barred))
                        .map(span -> finding(true, span, words.neverTalked(bond), words.firstTalk()))
                : Optional.empty();
    }

    /// What is never asked of somebody before the first talk.
    private static boolean barred(Request ask) {
        return ask.kind() == Request.Kind.SALE || ask.kind() == Request.Kind.REFERRAL;
    }

    private Optional<Span> sold(Letter letter) {
        return pitch.find(letter)
                .map(found -> new Span(found.start(), found.end()))
                .or(() -> letter.first(own).flatMap(_ -> letter.first(sales)).map(Span::of));
    }

    private static Optional<Span> firstAsk(Letter letter, Predicate<Request> which) {
        return letter.asks().stream().filter(which).findFirst().map(ask -> Span.of(ask.sentence()));
    }
}
