package kith.coaching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What some words are about: the stems of those that carry meaning.
record Topic(Set<String> stems) {
    static Topic of(List<Token> tokens, Stems stems) {
        return new Topic(tokens.stream()
                .filter(token -> token.wordlike() && !stems.stop(token))
                .map(token -> Stems.of(token.word()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean holds(Token token) {
        var stem = Stems.of(token.word());
        return stems.stream().anyMatch(each -> Stems.alike(each, stem));
    }

    /// How many of the stems some of the tokens share.
    long sharedWith(List<Token> tokens) {
        return stems.stream()
                .filter(each -> tokens.stream().anyMatch(token -> Stems.alike(each, Stems.of(token.word()))))
                .count();
    }
}
