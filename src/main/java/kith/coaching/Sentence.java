package kith.coaching;

import java.util.List;
import java.util.Set;

/// A sentence at `[start, end)` of a draft, and what part of a letter it is.
record Sentence(int start, int end, List<Token> tokens, Part part) {
    static final Set<String> CLAUSE_BREAKS =
            Set.of(",", ";", ":", "–", "—", "-", "(", ")", "and", "but", "so", "then", "please", "or", "\"", "+", "&");

    enum Part {
        GREETING,
        BODY,
        SIGN_OFF
    }

    Sentence as(Part other) {
        return new Sentence(start, end, tokens, other);
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
