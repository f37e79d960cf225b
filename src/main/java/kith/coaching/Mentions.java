package kith.coaching;

import java.util.Optional;
import java.util.Set;

/// Tells whether a draft keeps or mentions a promise, in whatever words.
final class Mentions {
    private static final Set<String> DELIVERY = Set.of(
            "send",
            "bring",
            "lend",
            "give",
            "introduce",
            "mail",
            "email",
            "share",
            "show",
            "return",
            "pass",
            "get",
            "fix",
            "write",
            "check",
            "find",
            "ask",
            "tell",
            "name",
            "forward",
            "post",
            "new",
            "them");

    private final Phrases owning;
    private final Phrases delivering;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Stems stems;

    Mentions(Lexicon lexicon, Stems stems) {
        owning = lexicon.group("owning-up");
        delivering = lexicon.group("delivering");
        this.stems = stems;
    }

    boolean mentions(Letter letter, Recipient.Owed promise) {
        var topic = topic(promise);
        long shared = topic.sharedWith(letter.tokens());
        return letter.body().stream().anyMatch(owning::in)
                || kept(letter, promise).isPresent()
                || (shared > 0 && shared * 3 >= topic.stems().size() * 2L);
    }

    /// Where the draft delivers what was promised.
    Optional<Span> kept(Letter letter, Recipient.Owed promise) {
        var topic = topic(promise);
        return letter.body().stream()
                .filter(each -> delivering.in(each)
                        && topic.sharedWith(each.tokens()) * 2 >= topic.stems().size())
                .findFirst()
                .map(Span::of);
    }

    private Topic topic(Recipient.Owed promise) {
        return Topic.of(
                tokenizer.tokens(promise.what()).stream()
                        .filter(token -> !DELIVERY.contains(token.word()))
                        .toList(),
                stems);
    }
}
