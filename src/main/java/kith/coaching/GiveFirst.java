package kith.coaching;

import java.util.List;
import java.util.Set;

/// Puts what a draft gives before what it asks.
final class GiveFirst {
    /// What begins so leans on the sentence before it and stays there.
    private static final Set<String> LEANING = Set.of(
            "it",
            "that",
            "this",
            "these",
            "those",
            "they",
            "he",
            "she",
            "and",
            "but",
            "so",
            "then",
            "also",
            "either",
            "if",
            "there",
            "in",
            "or",
            "otherwise",
            "because",
            "as",
            "for");

    private final Phrases gives;

    GiveFirst(Lexicon lexicon) {
        gives = lexicon.group("gives");
    }

    /// The text with the first give that stands after the first ask moved before it, where both stand in one
    /// paragraph; else the text as it is.
    String ordered(Letter letter) {
        var body = letter.body();
        int ask = first(letter, body);
        if (ask < 0 || body.subList(0, ask).stream().anyMatch(gives::in)) {
            return letter.text();
        }
        return body.subList(ask + 1, body.size()).stream()
                .filter(each -> gives.in(each) && !letter.asksIn(each) && !leans(each))
                .findFirst()
                .map(give -> moved(letter.text(), body.get(ask), give))
                .orElse(letter.text());
    }

    private static int first(Letter letter, List<Sentence> body) {
        for (int at = 0; at < body.size(); at++) {
            if (letter.asksIn(body.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean leans(Sentence sentence) {
        return LEANING.contains(sentence.tokens().getFirst().word());
    }

    private static String moved(String text, Sentence ask, Sentence give) {
        if (text.substring(ask.start(), give.end()).contains("\n\n")) {
            return text;
        }
        return Cuts.tidy(text.substring(0, ask.start())
                + text.substring(give.start(), give.end())
                + " "
                + Voice.capitalised(text.substring(ask.start(), give.start()).strip())
                + text.substring(give.end()));
    }
}
