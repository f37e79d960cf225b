package kith.ranking;

import java.util.List;
import kith.people.Fact;

/// Reads once what each fact is about, so that ranking need not.
public final class ReadFacts {
    private final ReadTerms terms;
    private final ReadDay day = new ReadDay();

    public ReadFacts(ReadTerms terms) {
        this.terms = terms;
    }

    /// What is known of somebody and still holds; `facts` newest first.
    public Facts read(List<Fact> facts) {
        return new Facts(StillTrue.of(facts.stream().map(this::known).toList()));
    }

    private Facts.Known known(Fact fact) {
        return switch (fact.kind()) {
            case PLACE -> new Facts.Known(fact, terms.readPlace(fact.text()), null);
            case DATE -> new Facts.Known(fact, terms.read(fact.text()), day.read(fact.text()));
            case WORK, NEED, OFFER, INTEREST, FAMILY, OTHER -> new Facts.Known(fact, terms.read(fact.text()), null);
        };
    }
}
