package kith.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Phrases of one meaning.
final class Phrases {
    /// The tokens `[from, to)` of a sentence.
    record Match(Sentence sentence, int from, int to) {
        int start() {
            return sentence.tokens().get(from).start();
        }

        int end() {
            return sentence.tokens().get(Math.max(from, to - 1)).end();
        }
    }

    private final List<Phrase> phrases;

    Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    boolean in(Sentence sentence) {
        return first(sentence).isPresent();
    }

    Optional<Match> first(Sentence sentence) {
        for (int at = 0; at < sentence.tokens().size(); at++) {
            int end = end(sentence.tokens(), at);
            if (end >= 0) {
                return Optional.of(new Match(sentence, at, end));
            }
        }
        return Optional.empty();
    }

    /// Every match, none of which overlaps the one before.
    List<Match> all(Sentence sentence) {
        var found = new ArrayList<Match>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            int end = end(sentence.tokens(), at);
            if (end >= 0) {
                found.add(new Match(sentence, at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private int end(List<Token> tokens, int at) {
        int longest = -1;
        for (var phrase : phrases) {
            longest = Math.max(longest, phrase.match(tokens, at, end -> end));
        }
        return longest;
    }
}
