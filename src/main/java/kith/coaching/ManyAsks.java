package kith.coaching;

import java.util.List;
import java.util.Optional;

/// Several separate asks at once, each of which gives a reason to put the whole message off.
///
/// A choice of times or a smaller fallback is one ask. Essay 001 asks one thing at a time (practice K10).
final class ManyAsks implements Rule {
    private final Business business = new Business(3);
    private final Phrases several;
    private final Words words;

    ManyAsks(Lexicon lexicon, Words words) {
        several = lexicon.group("several");
        this.words = words;
    }

    @Override
    public String id() {
        return "many-asks";
    }

    @Override
    public Scope scope() {
        return Scope.MESSAGE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var separate = letter.separateAsks();
        if (separate.size() < 2 || steps(letter, separate)) {
            return letter.first(several)
                    .map(match -> finding(false, Span.of(match), words.severalAsks(letter, match), words.oneAsk()));
        }
        var span = new Span(
                separate.getFirst().span().start(), separate.getLast().span().end());
        return Optional.of(finding(false, span, words.manyAsks(letter, separate), words.oneAsk()));
    }

    /// Two steps of one matter at work, of which neither is said to come on top.
    private boolean steps(Letter letter, List<Request> separate) {
        return separate.size() == 2
                && separate.stream().noneMatch(Request::further)
                && separate.stream().noneMatch(each -> each.kind().sizeable())
                && business.in(letter);
    }
}
