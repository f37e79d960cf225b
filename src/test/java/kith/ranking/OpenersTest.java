package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import kith.people.FactKind;
import kith.people.TalkKind;
import org.junit.jupiter.api.Test;

class OpenersTest {
    private static Somebody maya() {
        return called("Maya").talked(10, 20, 60);
    }

    private static Opener opener(Somebody alone) {
        return suggest(alone).getFirst().opener();
    }

    private static String fact(Somebody alone) {
        return ((Opener.OfFact) opener(alone)).fact().text();
    }

    @Test
    void theNewestFactBegins() {
        assertThat(fact(maya().knows(FactKind.WORK, "opened the plant", 60).knows(FactKind.FAMILY, "a son", 190)))
                .isEqualTo("opened the plant");
    }

    @Test
    void anOfferWouldReadAsAnAskAndAnOldFactAsARecord() {
        assertThat(fact(maya().knows(FactKind.OFFER, "lends her van", 60).knows(FactKind.FAMILY, "a son", 190)))
                .isEqualTo("a son");
        assertThat(opener(maya().knows(FactKind.WORK, "opened the plant", 800)))
                .isEqualTo(new Opener.OfTalk(TODAY.minusDays(60), TalkKind.CALL));
    }

    @Test
    void aPromiseBeginsWithItself() {
        assertThat(opener(maya().owed("the slides", 1))).isInstanceOf(Opener.OfPromise.class);
    }

    @Test
    void whoWasAskedMoreThanGivenIsMetWithTheirNeed() {
        var ana = called("Ana").talked(9, 10, 5).gaveAndAsked(0, 2);
        assertThat(fact(ana.knows(FactKind.FAMILY, "a son", 5).knows(FactKind.NEED, "a second supplier", 90)))
                .isEqualTo("a second supplier");
    }

    @Test
    void nothingKnownIsNothing() {
        assertThat(opener(called("Noor").met(1))).isEqualTo(new Opener.Nothing());
    }
}
