package kith.coaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Phrases of one meaning.
final class Phrases {
    /// The tokens `[from, to)` of a sentence.
    record Match(Sentence sentence, int from, int to) {
        static Match whole(Sentence sentence) {
            return new Match(sentence, 0, sentence.tokens().size());
        }

        int start() {
            return sentence.tokens().get(from).start();
        }

        int end() {
            return sentence.tokens().get(Math.max(from, to - 1)).end();
        }
    }

    /// Tokens `[from, to)` of whichever sentence.
    private record Range(int from, int to) {
        Match in(Sentence sentence) {
            return new Match(sentence, from, to);
        }
    }

    /// A phrase and the vocabularies with which it must begin; none when it may begin with any word.
    private record Candidate(Phrase phrase, List<Vocabulary> openings) {}

    private final List<Phrase> phrases;
    private final Object everywhere = new Object();
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final List<Candidate> others = new ArrayList<>();

    Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        phrases.forEach(this::index);
    }

    private void index(Phrase phrase) {
        var openings = Openings.of(phrase);
        boolean plain = !openings.isEmpty()
                && openings.stream().noneMatch(each -> each.wordsAlone().isEmpty());
        if (plain) {
            var words = new HashSet<String>();
            openings.forEach(each -> words.addAll(each.wordsAlone()));
            words.forEach(
                    word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
        } else {
            others.add(new Candidate(phrase, openings));
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    boolean in(Sentence sentence) {
        return first(sentence).isPresent();
    }

    Optional<Match> first(Sentence sentence) {
        return sentence.known()
                .<Optional<Range>>once(this, () -> first(sentence.tokens()))
                .map(each -> each.in(sentence));
    }

    /// Every match, none of which overlaps the one before.
    List<Match> all(Sentence sentence) {
        return sentence.known().<List<Range>>once(everywhere, () -> all(sentence.tokens())).stream()
                .map(each -> each.in(sentence))
                .toList();
    }

    private Optional<Range> first(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            int end = end(tokens, at);
            if (end >= 0) {
                return Optional.of(new Range(at, end));
            }
        }
        return Optional.empty();
    }

    private List<Range> all(List<Token> tokens) {
        var found = new ArrayList<Range>();
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at);
            if (end >= 0) {
                found.add(new Range(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private int end(List<Token> tokens, int at) {
        int longest = -1;
        var token = tokens.get(at);
        for (var phrase : byWord.getOrDefault(token.word(), List.of())) {
            longest = Math.max(longest, phrase.match(tokens, at, end -> end));
        }
        for (var other : others) {
            if (other.openings().isEmpty() || Vocabulary.anyHolds(other.openings(), token)) {
                longest = Math.max(longest, other.phrase().match(tokens, at, end -> end));
            }
        }
        return longest;
    }
}
