package kith.coaching;

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
        var tokens = tokenizer.tokens(promise.what()).stream()
                .filter(token -> !DELIVERY.contains(token.word()))
                .toList();
        var topic = Topic.of(tokens, stems);
        var body = letter.body();
        if (body.stream().anyMatch(owning::in)) {
            return true;
        }
        long shared = topic.sharedWith(letter.tokens());
        boolean delivered = body.stream().anyMatch(each -> delivering.in(each) && topic.sharedWith(each.tokens()) > 0);
        return delivered || (shared > 0 && shared * 3 >= topic.stems().size() * 2L);
    }
}
