package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.lane;
import static kith.ranking.Suggesting.names;
import static kith.ranking.Suggesting.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import kith.people.FactKind;
import org.junit.jupiter.api.Test;

class AntiNagTest {
    private static Somebody quiet(String name) {
        return called(name).talked(10, 20, 60);
    }

    private static Attention letGo(int times) {
        return new Attention(null, null, times, null, false);
    }

    @Test
    void whoWasShownIsLeftQuietForFortyFiveDays() {
        assertThat(lane(quiet("Maya").shown(1))).isEmpty();
        assertThat(lane(quiet("Maya").shown(44))).isEmpty();
        assertThat(lane(quiet("Maya").shown(45))).contains(Lane.RECONNECT);
    }

    @Test
    void whoWasShownTodayMayBeShownAgainToday() {
        assertThat(lane(quiet("Maya").shown(0))).contains(Lane.RECONNECT);
    }

    @Test
    void aPromiseOrADayOfTheirsComesUpAllTheSame() {
        assertThat(lane(quiet("Maya").shown(3).owed("the slides", 2))).contains(Lane.DEBT);
        assertThat(lane(quiet("Maya").shown(3).knows(FactKind.DATE, "birthday 10 March", 300)))
                .contains(Lane.OCCASION);
    }

    @Test
    void notNowIsAbsoluteUntilItsDay() {
        var owed = quiet("Maya").owed("the slides", -5).knows(FactKind.DATE, "birthday 10 March", 300);
        assertThat(lane(owed.notNowFor(1))).isEmpty();
        assertThat(lane(owed.notNowFor(0))).contains(Lane.DEBT);
    }

    @Test
    void lettingGoHalvesTheWeight() {
        assertThat(quiet("Maya").attention(letGo(2)).tie().weight())
                .isEqualTo(quiet("Maya").tie().weight() / 4);
        assertThat(names(suggest(
                        quiet("Kept"), quiet("Deeper").talked(20, 20, 60).attention(letGo(1)))))
                .containsExactly("Kept", "Deeper");
    }

    @Test
    void theThirdLettingGoOffersTheArchive() {
        assertThat(letGo(2).offersArchive()).isFalse();
        assertThat(letGo(3).offersArchive()).isTrue();
        assertThat(new Attention(null, null, 3, null, true).offersArchive()).isFalse();
    }

    @Test
    void theArchivedAreSilentExceptForWhatIsOwed() {
        var archived = new Attention(null, null, 3, null, true);
        assertThat(lane(quiet("Maya").attention(archived))).isEmpty();
        assertThat(lane(quiet("Maya").attention(archived).owed("the slides", 2)))
                .contains(Lane.DEBT);
    }

    @Test
    void aNewTalkBringsBackButNotBeforeTheDayOfANotNow() {
        var back = new Attention(null, TODAY.plusDays(3), 3, null, true).talkedAgain();
        assertThat(back).isEqualTo(new Attention(null, TODAY.plusDays(3), 0, null, false));
    }
}
