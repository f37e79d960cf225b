package kith.ranking;

import java.util.Comparator;
import java.util.List;
import kith.people.Fact;
import kith.people.FactKind;

/// Finds whose needs something meets that the member can do.
public final class NeedMet {
    /// Somebody, and the newest need of theirs that is met.
    public record InNeed(Tie tie, Fact need) {}

    /// The newest needs first, at most `most`; nobody who is archived.
    public List<InNeed> by(Moment.Offer offer, Ties ties, int most) {
        return ties.all().stream()
                .filter(each -> !each.attention().archived())
                .flatMap(tie -> tie.facts().all().stream()
                        .filter(known -> known.fact().kind() == FactKind.NEED
                                && known.words().touch(offer.words()))
                        .limit(1)
                        .map(known -> new InNeed(tie, known.fact())))
                .sorted(Comparator.comparing((InNeed each) -> each.need().learnedOn())
                        .reversed()
                        .thenComparing(each -> each.tie().profile().name()))
                .limit(most)
                .toList();
    }
}
