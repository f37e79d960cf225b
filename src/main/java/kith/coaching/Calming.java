package kith.coaching;

import java.util.List;
import java.util.Locale;

/// Says in a calm voice to one person what was shouted, or said to a crowd.
final class Calming {
    private final Phrases crowd;
    private final Cuts cuts;
    private final Stems stems;
    private final Gaps gaps;

    Calming(Lexicon lexicon, Stems stems, Gaps gaps) {
        crowd = lexicon.group("crowd");
        cuts = new Cuts(lexicon);
        this.stems = stems;
        this.gaps = gaps;
    }

    String calm(Letter letter, Span span) {
        var calmed = letter.text().equals(lowered(letter)) ? letter.text() : lowered(letter);
        var single = calmed.replaceAll("[!！]{2,}", "!").replaceAll("\\?{2,}", "?");
        return single.equals(letter.text()) ? toOne(letter, span) : Cuts.tidy(single);
    }

    /// A greeting to many becomes one to the reader; any other sentence that speaks to many goes.
    private String toOne(Letter letter, Span span) {
        var first = letter.sentences().getFirst();
        if (Span.of(first).touches(span) && (first.part() == Sentence.Part.GREETING || opens(first))) {
            int end = first.part() == Sentence.Part.GREETING ? first.end() : Math.max(span.end(), first.start());
            var rest = letter.text().substring(end).replaceFirst("^[\\s,!:.–—-]+", "");
            return Cuts.tidy(gaps.greeting(letter.bond()) + " " + Voice.capitalised(rest));
        }
        return cuts.without(letter, letter.body().stream().filter(crowd::in).toList());
    }

    private boolean opens(Sentence first) {
        return crowd.first(first).filter(match -> match.from() == 0).isPresent();
    }

    /// The text with a gap in plain words where a merge field stood; the reader's name where it is known.
    String filled(Letter letter, Span span) {
        var bond = letter.bond();
        boolean name = span.in(letter.text()).toLowerCase(Locale.ROOT).contains("name");
        var filling = name && bond != null ? bond.firstName() : "[a line for them alone]";
        return letter.text().substring(0, span.start())
                + filling
                + letter.text().substring(span.end());
    }

    /// Shouted words in small letters, names with their capital.
    private String lowered(Letter letter) {
        var text = new StringBuilder(letter.text());
        for (var sentence : letter.sentences()) {
            var tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                var token = tokens.get(at);
                if (token.shouted() && loud(token, tokens)) {
                    var calm = token.text().toLowerCase(Locale.ROOT);
                    boolean capital = at == 0 || name(letter, token);
                    if (calm.length() == token.text().length()) {
                        text.replace(token.start(), token.end(), capital ? Voice.capitalised(calm) : calm);
                    }
                }
            }
        }
        return text.toString();
    }

    private boolean loud(Token token, List<Token> tokens) {
        return stems.generic(token)
                || token.word().length() > 4
                || tokens.stream().filter(Token::wordlike).allMatch(Token::shouted);
    }

    private static boolean name(Letter letter, Token token) {
        var bond = letter.bond();
        return bond != null && bond.to().name().toLowerCase(Locale.ROOT).contains(token.word());
    }
}
