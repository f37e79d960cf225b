package kith.coaching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Shouting, or addressing a crowd instead of a person.
///
/// One stressed word, an abbreviation, a single exclamation mark and two named people are left alone. The unsigned
/// essay: *"shouts"* (practice S1), *"build long-lasting relationships"* (S5).
final class Broadcast implements Rule {
    private static final int LONG = 4;
    private static final int SHORT = 3;
    private static final int QUIET = 6;
    private static final Set<String> MARKS = Set.of("!", "！", "‼", "❗");

    private final Business business = new Business(4);
    private final Business work = new Business(2);
    private final Phrases circle;
    private final Phrases crowd;
    private final Stems stems;
    private final Words words;

    Broadcast(Lexicon lexicon, Stems stems, Words words) {
        crowd = lexicon.group("crowd");
        circle = lexicon.group("circle");
        this.stems = stems;
        this.words = words;
    }

    @Override
    public String id() {
        return "broadcast";
    }

    @Override
    public Scope scope() {
        return Scope.MESSAGE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        return marks(letter.tokens())
                .or(() -> capitals(letter).filter(_ -> !headed(letter)))
                .map(span -> finding(false, span, words.shouts(letter, span), words.speakCalmly()))
                .or(() -> letter.sentences().stream()
                        .flatMap(each -> crowd.first(each).stream())
                        .findFirst()
                        .filter(match -> !business.in(letter) && !(circle.in(match.sentence()) && work.in(letter)))
                        .map(match -> finding(false, Span.of(match), words.crowd(letter, match), words.writeToOne())));
    }

    /// A notice with a heading in capitals: full of matter, and mostly in small letters.
    private boolean headed(Letter letter) {
        long loud = letter.tokens().stream().filter(Token::shouted).count();
        return business.in(letter)
                && loud * QUIET < letter.words()
                && letter.tokens().stream().noneMatch(Broadcast::bang);
    }

    /// A run of two exclamation marks or more.
    private static Optional<Span> marks(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (bang(tokens.get(at))
                    && bang(tokens.get(at - 1))
                    && tokens.get(at).start() == tokens.get(at - 1).end()) {
                return Optional.of(
                        new Span(tokens.get(at - 1).start(), tokens.get(at).end()));
            }
        }
        return Optional.empty();
    }

    private static boolean bang(Token token) {
        return MARKS.contains(token.word());
    }

    /// Two neighbouring words in capitals of which one is a plain word, or three long ones anywhere.
    private Optional<Span> capitals(Letter letter) {
        var tokens = letter.tokens();
        int loud = 0;
        Token last = null;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.shouted()) {
                if (last != null && loud(last, token) && !stressed(letter, at)) {
                    return Optional.of(new Span(last.start(), token.end()));
                }
                loud += token.word().length() >= LONG && plain(token) ? 1 : 0;
                if (loud >= 2) {
                    return Optional.of(new Span(token.start(), token.end()));
                }
                last = token;
            } else if (!token.is("i")) {
                last = null;
            }
        }
        return Optional.empty();
    }

    /// Two words in capitals that are a code, a heading before a colon, or one stress: “GD-NEW”, “DO NOT”.
    private static boolean stressed(Letter letter, int at) {
        var tokens = letter.tokens();
        boolean more = at + 1 < tokens.size() && tokens.get(at + 1).shouted();
        boolean longer = at > 1 && tokens.get(at - 2).shouted();
        boolean heading = at + 1 < tokens.size() && tokens.get(at + 1).is(":");
        boolean code = letter.text().charAt(tokens.get(at).start() - 1) == '-';
        return !more && !longer && (heading || code || tokens.get(at).is("not"));
    }

    /// Neighbours in capitals that are no two abbreviations.
    private boolean loud(Token one, Token next) {
        boolean both = plain(one) && plain(next);
        boolean either = (plain(one) && one.word().length() >= SHORT)
                || (plain(next) && next.word().length() >= SHORT);
        int longer = Math.max(one.word().length(), next.word().length());
        return longer >= SHORT && (both || either) && one.word().length() > 1;
    }

    private boolean plain(Token token) {
        return stems.generic(token);
    }
}
