package kith.coaching;

import java.util.List;
import java.util.Set;

/// Tells whether a draft speaks of things, places and people that a message to anybody would not name.
final class Concrete {
    private static final int ENOUGH = 2;
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "miss", "sir", "prof", "professor");

    private final Phrases hollow;
    private final Stems stems;
    private final Tokenizer tokenizer = new Tokenizer();

    Concrete(Lexicon lexicon, Stems stems) {
        hollow = lexicon.groups("flattery", "praise", "hype-strong", "numbers", "numbers-trade", "crowd");
        this.stems = stems;
    }

    boolean in(Letter letter) {
        var bond = letter.bond();
        var known = bond == null
                ? ""
                : bond.to().name() + " "
                        + (bond.to().role() == null ? "" : bond.to().role());
        var reader = Topic.of(tokenizer.tokens(known), stems);
        return letter.body().stream()
                        .filter(each -> !hollow.in(each))
                        .mapToInt(each -> weight(each.tokens(), reader))
                        .sum()
                >= ENOUGH;
    }

    private int weight(List<Token> tokens, Topic reader) {
        int weight = 0;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.kind() == Token.Kind.WORD
                    && !stems.generic(token)
                    && !reader.holds(token)
                    && !vocative(tokens, at)) {
                weight += at > 0 && token.capitalised() ? 2 : 1;
            }
        }
        return weight;
    }

    /// A name by which the reader is called: between marks, or after a title.
    private static boolean vocative(List<Token> tokens, int at) {
        boolean titled = at > 0 && TITLES.contains(tokens.get(at - 1).word());
        boolean apart = tokens.get(at).capitalised()
                && (at == 0 || tokens.get(at - 1).mark())
                && (at + 1 == tokens.size() || tokens.get(at + 1).mark());
        return titled || apart;
    }
}
