package kith.ranking;

import java.util.List;
import kith.people.Fact;
import kith.people.FactKind;

/// Reads once what each fact is about, so that ranking need not.
public final class ReadFacts {
    private final ReadTerms terms;
    private final ReadDay day = new ReadDay();

    public ReadFacts(ReadTerms terms) {
        this.terms = terms;
    }

    /// What is known of somebody; `facts` newest first.
    public Facts read(List<Fact> facts) {
        return new Facts(facts.stream().map(this::known).toList());
    }

    private Facts.Known known(Fact fact) {
        return new Facts.Known(
                fact, terms.read(fact.text()), fact.kind() == FactKind.DATE ? day.read(fact.text()) : null);
    }
}
