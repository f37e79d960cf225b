package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.PersonId;
import org.junit.jupiter.api.Test;

class StillTrueTest {
    private final List<Fact> facts = new ArrayList<>();

    /// Each was learned a day after the one before.
    private StillTrueTest then(FactKind kind, String text) {
        var day = LocalDate.of(2026, 3, 9).plusDays(facts.size());
        facts.addFirst(new Fact(EntryId.fresh(), PersonId.fresh(), text, kind, day));
        return this;
    }

    private List<String> left() {
        return new ReadFacts(new ReadTerms())
                .read(facts).all().stream().map(each -> each.fact().text()).toList();
    }

    @Test
    void whoMovedIsWhereTheyMovedTo() {
        then(FactKind.PLACE, "lives in Berlin").then(FactKind.PLACE, "moved to Lisbon");
        assertThat(left()).containsExactly("moved to Lisbon");
    }

    @Test
    void aTripMovesNobody() {
        then(FactKind.PLACE, "lives in Berlin").then(FactKind.PLACE, "in Lisbon for the fair next week");
        assertThat(left()).containsExactly("in Lisbon for the fair next week", "lives in Berlin");
    }

    @Test
    void whoLeftIsThereNoMore() {
        then(FactKind.PLACE, "lives in Berlin").then(FactKind.PLACE, "no longer lives in Berlin");
        assertThat(left()).isEmpty();
    }

    @Test
    void aNeedThatWasMetIsNone() {
        then(FactKind.NEED, "looking for a packaging designer").then(FactKind.OTHER, "found a designer at last");
        assertThat(left()).containsExactly("found a designer at last");
    }

    @Test
    void aNeedThatWasGivenUpIsNone() {
        then(FactKind.NEED, "hiring a data lead").then(FactKind.NEED, "isn't hiring a data lead any more");
        assertThat(left()).isEmpty();
    }

    @Test
    void aNeedThatIsStillUnmetIsKept() {
        then(FactKind.NEED, "looking for an office").then(FactKind.NEED, "hasn't found an office yet");
        assertThat(left()).containsExactly("hasn't found an office yet", "looking for an office");
    }

    @Test
    void anotherNeedIsKept() {
        then(FactKind.NEED, "needs a bookkeeper").then(FactKind.WORK, "hired a designer");
        assertThat(left()).containsExactly("hired a designer", "needs a bookkeeper");
    }
}
