package kith.coaching;

import java.util.List;
import java.util.Set;

/// A sentence at `[start, end)` of a draft, what part of a letter it is, and what is `known` of its words.
record Sentence(int start, int end, List<Token> tokens, Part part, Known known) {
    static final Set<String> CLAUSE_BREAKS =
            Set.of(",", ";", ":", "–", "—", "-", "(", ")", "and", "but", "so", "then", "please", "or", "\"", "+", "&");

    enum Part {
        GREETING,
        BODY,
        SIGN_OFF
    }

    Sentence(int start, int end, List<Token> tokens, Part part) {
        this(start, end, tokens, part, new Known());
    }

    Sentence as(Part other) {
        return new Sentence(start, end, tokens, other, known);
    }

    /// The same, where the very words were read before.
    Sentence knowing(Known before) {
        return new Sentence(start, end, tokens, part, before);
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean body() {
        return part == Part.BODY;
    }

    boolean question() {
        return tokens.reversed().stream().takeWhile(Token::mark).anyMatch(token -> token.is("?"));
    }

    long words() {
        return tokens.stream().filter(Token::wordlike).count();
    }
}
