package kith.coaching;

import java.util.List;
import java.util.Optional;

/// Would read the same to anybody: nothing in it is particular to this person beyond name, company and title.
///
/// A short reply, confirmation or thank-you is left alone. The unsigned essay's swap-name test: *"For every one buyer"*
/// (practice S7); Terson: *"(automagically)"* (T20).
final class Template implements Rule {
    private static final int SHORTEST = 16;
    private static final int SHORT = 25;
    private static final int SHORT_PRAISE = 45;

    private final Business business = new Business(6);
    private final SwapName swapName = new SwapName();
    private final Particulars particulars;
    private final Phrases replies;
    private final Phrases crowd;
    private final Phrases pleasantry;
    private final Phrases joint;
    private final Phrases congratulations;
    private final Concrete concrete;
    private final Rule hostile;
    private final Rule vague;
    private final Rule broadcast;
    private final List<Rule> others;
    private final Words words;

    Template(Lexicon lexicon, Stems stems, Particulars particulars, Words words) {
        this.particulars = particulars;
        replies = lexicon.group("reply");
        congratulations = lexicon.group("congratulation");
        crowd = lexicon.group("crowd");
        pleasantry = lexicon.group("pleasantry");
        joint = lexicon.group("joint");
        concrete = new Concrete(lexicon, stems);
        hostile = new Hostile(lexicon, words);
        vague = new VagueAsk(lexicon, words);
        broadcast = new Broadcast(lexicon, stems, words);
        others = List.of(
                new Pitch(lexicon, words),
                new Agenda(lexicon, words),
                new Numbers(lexicon, words),
                new AboutMe(lexicon, particulars, words));
        this.words = words;
    }

    @Override
    public String id() {
        return "template";
    }

    @Override
    public Scope scope() {
        return Scope.MESSAGE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var field = letter.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.FIELD)
                .findFirst();
        if (field.isPresent()) {
            var span = new Span(field.get().start(), field.get().end());
            return Optional.of(finding(false, span, words.unfilled(letter, span), words.fillIn()));
        }
        var repeated = swapName.repeated(letter).filter(_ -> !letter.gaps());
        if (repeated.isPresent()) {
            return Optional.of(finding(false, letter.whole(), words.repeats(repeated.get()), words.oneDetail()));
        }
        return exempt(letter) || particular(letter)
                ? Optional.empty()
                : Optional.of(finding(false, letter.whole(), words.template(letter), words.oneDetail()));
    }

    /// Before a crowd only what the book knows counts.
    private boolean particular(Letter letter) {
        boolean many = broadcast.find(letter).isPresent() && letter.first(crowd).isPresent();
        if (many && !business.in(letter)) {
            return particulars.known(letter);
        }
        return !particulars.in(letter).isEmpty() || letter.first(joint).isPresent() || named(letter);
    }

    /// Speaks of something, and neither sells nor preaches nor is all about the writer.
    private boolean named(Letter letter) {
        return (concrete.in(letter) || business.in(letter))
                && others.stream().noneMatch(rule -> rule.find(letter).isPresent());
    }

    private boolean exempt(Letter letter) {
        return letter.gaps()
                || letter.body().isEmpty()
                || (letter.words() <= SHORT_PRAISE
                        && letter.requests().isEmpty()
                        && letter.first(congratulations).isPresent())
                || (letter.words() <= SHORT
                        && replies(letter)
                        && letter.first(crowd).isEmpty())
                || informs(letter)
                || hostile.find(letter).isPresent();
    }

    /// Tells something and wants nothing.
    private boolean informs(Letter letter) {
        return letter.requests().isEmpty()
                && broadcast.find(letter).isEmpty()
                && letter.first(pleasantry).isEmpty()
                && vague.find(letter).isEmpty()
                && others.stream().noneMatch(rule -> rule.find(letter).isPresent());
    }

    /// Answers, confirms or tells one thing, and pursues nothing.
    private boolean replies(Letter letter) {
        return letter.body().stream().anyMatch(replies::in)
                || (letter.words() <= SHORTEST
                        && letter.requests().isEmpty()
                        && vague.find(letter).isEmpty());
    }
}
