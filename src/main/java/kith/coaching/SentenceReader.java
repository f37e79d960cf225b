package kith.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts tokens into sentences; none is longer than 120 tokens, so that what reads them stays linear.
final class SentenceReader {
    private static final int LONGEST = 120;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "etc", "approx", "inc", "ltd", "co", "e", "i",
            "g", "p", "a", "m");

    List<Sentence> sentences(String text, List<Token> tokens) {
        var sentences = new ArrayList<Sentence>();
        var open = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (!token.is("\n")) {
                open.add(token);
            }
            if (token.is("\n") ? lineEnds(text, token) : ends(tokens, at) || open.size() >= LONGEST) {
                close(open, sentences);
            }
        }
        close(open, sentences);
        return sentences;
    }

    private static void close(List<Token> open, List<Sentence> sentences) {
        if (open.stream().anyMatch(token -> !token.mark())) {
            sentences.add(
                    new Sentence(open.getFirst().start(), open.getLast().end(), List.copyOf(open), Sentence.Part.BODY));
            open.clear();
            return;
        }
        if (!open.isEmpty()
                && !sentences.isEmpty()
                && sentences.getLast().tokens().size() < LONGEST) {
            var last = sentences.removeLast();
            var tokens = new ArrayList<>(last.tokens());
            tokens.addAll(open);
            sentences.add(new Sentence(last.start(), open.getLast().end(), List.copyOf(tokens), last.part()));
        }
        open.clear();
    }

    /// A line goes on when the next one begins in small letters.
    private static boolean lineEnds(String text, Token newline) {
        int next = newline.end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next)) || text.charAt(next) == '\n';
    }

    private static boolean ends(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (!Set.of(".", "!", "?", "…", "。", "！", "？").contains(token.word())) {
            return false;
        }
        if (at + 1 < tokens.size()) {
            var next = tokens.get(at + 1);
            if (next.start() == token.end() && !next.is("\n")) {
                return false;
            }
            if (token.is(".") && abbreviated(tokens, at) && !next.is("\n")) {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviated(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && ABBREVIATIONS.contains(tokens.get(at - 1).word());
    }
}
