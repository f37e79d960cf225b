package kith.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what in a draft belongs to this reader alone: what the book knows of them, what they did or said, what the two
/// shared, something of theirs.
final class Particulars {
    private static final Set<String> COMPANIES =
            Set.of("company", "business", "firm", "agency", "team", "organisation", "organization", "brand", "startup");

    private final Phrases doing;
    private final Phrases shared;
    private final Phrases possessions;
    private final Phrases hype;
    private final Stems stems;
    private final Tokenizer tokenizer = new Tokenizer();

    Particulars(Lexicon lexicon, Stems stems) {
        doing = lexicon.group("they-did");
        shared = lexicon.group("shared");
        hype = lexicon.groups("hype-strong", "flattery");
        possessions = lexicon.group("theirs");
        this.stems = stems;
    }

    /// Whether anything is said of what the book knows.
    boolean known(Letter letter) {
        var book = book(letter);
        return letter.body().stream()
                .anyMatch(each -> book.known(each).findAny().isPresent());
    }

    /// Everything particular, what was shared included.
    List<Span> in(Letter letter) {
        var found = new ArrayList<>(theirs(letter));
        letter.body().forEach(each -> shared.all(each).forEach(match -> found.add(Span.of(match))));
        return found;
    }

    /// What is the reader's own.
    List<Span> theirs(Letter letter) {
        var found = new ArrayList<Span>();
        var book = book(letter);
        for (var sentence : letter.body()) {
            book.known(sentence).forEach(token -> found.add(new Span(token.start(), token.end())));
            doing.all(sentence).forEach(match -> found.add(Span.of(match)));
            if (sentence.question() && !letter.asksIn(sentence)) {
                sentence.tokens().stream()
                        .filter(this::concrete)
                        .findFirst()
                        .ifPresent(_ -> found.add(Span.of(sentence)));
            }
            if (hype.in(sentence)) {
                continue;
            }
            possessions.all(sentence).stream()
                    .filter(match -> concrete(match))
                    .forEach(match -> found.add(Span.of(match)));
        }
        return found;
    }

    private boolean concrete(Token token) {
        return token.kind() == Token.Kind.WORD && !stems.generic(token);
    }

    private boolean concrete(Phrases.Match match) {
        var tokens = match.sentence().tokens();
        boolean company = match.to() < tokens.size()
                && COMPANIES.contains(tokens.get(match.to()).word());
        return !company && !stems.generic(tokens.get(match.to() - 1));
    }

    /// What the book knows of the reader, name and role apart.
    private record InBook(Topic topic, Topic self, Stems stems) {
        /// The tokens that say it.
        Stream<Token> known(Sentence sentence) {
            return sentence.tokens().stream()
                    .filter(token ->
                            token.wordlike() && !stems.generic(token) && topic.holds(token) && !self.holds(token));
        }
    }

    private InBook book(Letter letter) {
        var bond = letter.bond();
        if (bond == null) {
            return new InBook(new Topic(Set.of()), new Topic(Set.of()), stems);
        }
        var to = bond.to();
        var known = Stream.of(
                        to.facts().stream().map(Recipient.Known::text),
                        to.gave().stream().map(Recipient.Favour::what),
                        to.asked().stream().map(Recipient.Favour::what),
                        to.promises().stream().map(Recipient.Owed::what))
                .flatMap(each -> each)
                .flatMap(text -> tokenizer.tokens(text).stream())
                .filter(token -> !stems.generic(token))
                .toList();
        var self = tokenizer.tokens(to.name() + " " + (to.role() == null ? "" : to.role()));
        return new InBook(Topic.of(known, stems), Topic.of(self, stems), stems);
    }
}
