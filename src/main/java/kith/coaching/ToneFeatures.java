package kith.coaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a sentence shows of its tone: its words and their stems, two and three in a row, pairs over a gap, how it
/// begins and ends, and the kinds of words in it. Names and numbers count as such, so that no name is learned.
final class ToneFeatures {
    private static final int LONG_WORD = 6;
    private static final int HEAD = 5;
    private static final int OPENING = 3;
    private static final int REACH = 4;
    private static final Set<String> SHORT = Set.of("n't", "'m", "'s", "'re", "'ve", "'ll", "'d");
    private static final Set<String> READER = Set.of("you", "your", "yours", "yourself");

    private static final List<String> KINDS =
            List.of("awful", "bad", "good", "superb", "insult", "hype", "product", "counted", "meeting");

    private final Map<String, Phrase> kinds = new LinkedHashMap<>();

    ToneFeatures(Lexicon lexicon) {
        KINDS.forEach(kind -> kinds.put(kind, lexicon.named(kind)));
    }

    Set<String> of(List<Token> tokens) {
        var features = new LinkedHashSet<String>();
        var words = words(tokens);
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            features.add(word);
            features.add("~" + Stems.of(word));
            if (word.length() >= LONG_WORD) {
                features.add("^" + word.substring(0, HEAD));
            }
            if (at + 1 < words.size()) {
                features.add(word + " " + words.get(at + 1));
            }
            if (at + 2 < words.size()) {
                features.add(word + " " + words.get(at + 1) + " " + words.get(at + 2));
            }
            for (int next = at + 2; next <= at + REACH && next < words.size(); next++) {
                features.add(word + " .. " + words.get(next));
            }
        }
        for (int length = 1; length <= OPENING && length <= words.size(); length++) {
            features.add("< " + String.join(" ", words.subList(0, length)));
        }
        features.add("> " + tokens.getLast().word());
        features.add("# " + Math.min(words.size() / HEAD, HEAD));
        addKinds(tokens, words, features);
        return features;
    }

    private void addKinds(List<Token> tokens, List<String> words, Set<String> features) {
        boolean reader = words.stream().anyMatch(READER::contains);
        kinds.forEach((name, kind) -> {
            for (int at = 0; at < tokens.size(); at++) {
                if (kind.match(tokens, at, end -> end) > at) {
                    features.add("@" + name);
                    features.add("@" + name + (reader ? " you" : " -"));
                }
            }
        });
    }

    private static List<String> words(List<Token> tokens) {
        var words = new ArrayList<String>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.kind() == Token.Kind.NUMBER) {
                words.add("0");
            } else if (token.kind() == Token.Kind.WORD) {
                boolean name = at > 0
                        && token.capitalised()
                        && !token.shouted()
                        && !token.is("i")
                        && !tokens.get(at - 1).mark()
                        && !SHORT.contains(token.word());
                words.add(name ? "Aa" : token.word());
            }
        }
        return words;
    }
}
