package kith.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks on [Somebody#TODAY] whom to reach out to.
final class Suggesting {
    private static final SuggestTies SUGGEST = new SuggestTies();

    private Suggesting() {}

    static Ties book(Somebody... people) {
        return Ties.of(Stream.of(people).map(Somebody::tie).toList());
    }

    static List<Suggestion> suggest(Somebody... people) {
        return suggest(book(people), Wish.USUAL);
    }

    static List<Suggestion> suggest(Ties ties, Wish wish) {
        return SUGGEST.suggest(ties, Moment.on(Somebody.TODAY), wish);
    }

    static List<Suggestion> suggest(Ties ties, Moment moment) {
        return SUGGEST.suggest(ties, moment, Wish.USUAL);
    }

    static List<String> names(List<Suggestion> suggestions) {
        return suggestions.stream().map(each -> each.tie().profile().name()).toList();
    }

    /// The lane in which somebody alone in a book would be suggested.
    static Optional<Lane> lane(Somebody alone) {
        return suggest(alone).stream().map(Suggestion::lane).findFirst();
    }

    /// Why somebody alone in a book would be suggested.
    static Reason reason(Somebody alone) {
        return suggest(alone).getFirst().reason();
    }
}
