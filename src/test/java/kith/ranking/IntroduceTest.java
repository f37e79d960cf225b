package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Somebody.id;
import static kith.ranking.Suggesting.book;
import static org.assertj.core.api.Assertions.assertThat;

import kith.people.FactKind;
import org.junit.jupiter.api.Test;

class IntroduceTest {
    private final Introduce introduce = new Introduce();

    private static Somebody needing(String name, String need) {
        return called(name).knows(FactKind.NEED, need, 20);
    }

    private static Somebody offering(String name, String offer) {
        return called(name).knows(FactKind.OFFER, offer, 200);
    }

    @Test
    void aNeedMeetsAnOfferInOtherFormsOfTheSameWords() {
        var pairs = introduce.pairs(
                book(
                        needing("Ana", "looking for a freelance designer"),
                        offering("Bo", "designs packaging, freelances on Fridays"),
                        offering("Cy", "can lend a van")),
                TODAY,
                5);
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().offers().profile().name()).isEqualTo("Bo");
        assertThat(pairs.getFirst().need().text()).isEqualTo("looking for a freelance designer");
    }

    @Test
    void theRarerWordDecides() {
        var pairs = introduce.pairs(
                book(
                        needing("Ana", "a metallurgist for the Lisbon plant"),
                        offering("Bo", "runs tours of Lisbon"),
                        offering("Di", "guides groups around Lisbon"),
                        offering("Cy", "trained metallurgist")),
                TODAY,
                5);
        assertThat(pairs.getFirst().offers().profile().name()).isEqualTo("Cy");
    }

    @Test
    void peopleOfOneOrganisationKnowEachOtherAlready() {
        assertThat(introduce.pairs(
                        book(
                                needing("Ana", "a welder").at("Acme"),
                                offering("Bo", "welding at cost").at("acme")),
                        TODAY,
                        5))
                .isEmpty();
    }

    @Test
    void nobodyIsIntroducedToThemselvesNorForAnOldNeed() {
        assertThat(introduce.pairs(book(needing("Ana", "a welder").knows(FactKind.OFFER, "welding", 9)), TODAY, 5))
                .isEmpty();
        assertThat(introduce.pairs(
                        book(called("Ana").knows(FactKind.NEED, "a welder", 400), offering("Bo", "welding")), TODAY, 5))
                .isEmpty();
    }

    @Test
    void whoIsPutOffIsNotIntroduced() {
        assertThat(introduce.pairs(book(needing("Ana", "a welder").notNowFor(9), offering("Bo", "welding")), TODAY, 5))
                .isEmpty();
    }

    @Test
    void ofOnePersonEitherSideCounts() {
        var ties = book(
                needing("Ana", "a welder"),
                offering("Bo", "welding"),
                needing("Cy", "a tax lawyer"),
                offering("Di", "tax law"));
        assertThat(introduce.pairsOf(id("Bo"), ties, TODAY, 5)).hasSize(1);
        assertThat(introduce.pairsOf(id("Ana"), ties, TODAY, 5)).hasSize(1);
        assertThat(introduce.pairs(ties, TODAY, 5)).hasSize(2);
    }
}
