package kith.coaching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/// Takes sentences or ends of sentences out of a draft and leaves the rest in order.
final class Cuts {
    private static final int FEWEST = 4;
    private static final Set<String> JOINTS = Set.of("and", "but", "so", "or", "then");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "–", "—");
    private static final Set<String> READER = Set.of("you", "your", "yours");

    private final Phrases declines;

    Cuts(Lexicon lexicon) {
        declines = lexicon.group("decline");
    }

    /// The text without these sentences.
    String without(Letter letter, Collection<Sentence> gone) {
        var text = new StringBuilder(letter.text());
        gone.stream()
                .sorted(Comparator.comparingInt(Sentence::start).reversed())
                .forEach(each -> {
                    int to = each.end();
                    while (to < text.length() && text.charAt(to) == ' ') {
                        to++;
                    }
                    text.delete(each.start(), to);
                });
        return tidy(text.toString());
    }

    /// The text without these asks, and without what leaned on them: reasons, details and leave to say no.
    String withoutAsks(Letter letter, Collection<Sentence> asks) {
        var gone = new ArrayList<Sentence>();
        boolean leaning = false;
        for (var sentence : letter.body()) {
            leaning = asks.contains(sentence) || (leaning && !ofReader(sentence));
            if (leaning || declines.in(sentence)) {
                gone.add(sentence);
            }
        }
        return without(letter, gone);
    }

    private boolean ofReader(Sentence sentence) {
        return sentence.question() || sentence.tokens().stream().anyMatch(token -> READER.contains(token.word()));
    }

    /// The text in which the sentence ends before token `until`, with the mark that it ended with.
    static String endedBefore(Letter letter, Sentence sentence, int until) {
        var tokens = sentence.tokens();
        int last = until - 1;
        while (last > 0 && trails(tokens.get(last))) {
            last--;
        }
        if (last > 0 && tokens.get(last - 1).is("(")) {
            last -= 2;
        }
        while (last > 0 && trails(tokens.get(last))) {
            last--;
        }
        return tidy(letter.text().substring(0, tokens.get(Math.max(last, 0)).end())
                + (sentence.question() ? "?" : ".")
                + letter.text().substring(sentence.end()));
    }

    /// The text in which the sentence begins with token `from` and ends before the next clause that `span` touches.
    static String begunAt(Letter letter, Sentence sentence, int from, Span span) {
        var tokens = sentence.tokens();
        int first = tokens.get(from).start();
        int last = sentence.end();
        for (var token : tokens) {
            if (BREAKS.contains(token.word()) && token.start() > first && token.end() <= span.start()) {
                last = token.start();
            }
        }
        boolean cut = span.start() > first && last < sentence.end();
        return tidy(letter.text().substring(0, sentence.start())
                + Voice.capitalised(letter.text().substring(first, cut ? last : sentence.end()))
                + (cut ? sentence.question() ? "?" : "." : "")
                + letter.text().substring(sentence.end()));
    }

    /// The token at which the clause with `span` begins when enough stands before it; else 0.
    static int clauseBefore(Sentence sentence, Span span) {
        int cut = 0;
        for (int at = 0; at < sentence.tokens().size(); at++) {
            var token = sentence.tokens().get(at);
            if (BREAKS.contains(token.word()) && token.end() <= span.start()) {
                cut = at;
            }
        }
        return cut >= FEWEST ? cut : 0;
    }

    /// Without the numbering of a list of which one item is left.
    static String unnumbered(String text) {
        return text.replaceFirst("\\(?\\b1\\) ", "");
    }

    private static boolean trails(Token token) {
        return token.mark() || JOINTS.contains(token.word());
    }

    /// Without doubled spaces, spaces before line breaks, and more than one empty line.
    static String tidy(String text) {
        return text.replaceAll(" {2,}", " ")
                .replaceAll(" +\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
