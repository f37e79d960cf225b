package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A list that was drawn before, drawn again for those whom it named.
class ListedAgainTest {
    private final SuggestTies suggest = new SuggestTies();

    @Test
    void whoeverStillWaitsStandsThereAgainThoughTheyWereShown() {
        var quiet = Somebody.called("Maya").talked(6, 10, 60).shown(2);
        var owed = Somebody.called("Omar").talked(3, 10, 5).owed("the report", 2);
        assertThat(again(Suggesting.book(quiet, owed), listed("Omar", Lane.DEBT), listed("Maya", Lane.RECONNECT)))
                .containsExactly("Omar", "Maya");
    }

    @Test
    void whoeverWasTalkedWithOrPutOffIsLeftOut() {
        var talkedWith = Somebody.called("Maya").talked(6, 10, 0);
        var putOff = Somebody.called("Omar").talked(3, 10, 50).notNowFor(9);
        assertThat(again(
                        Suggesting.book(talkedWith, putOff),
                        listed("Omar", Lane.RECONNECT),
                        listed("Maya", Lane.RECONNECT),
                        listed("Nobody", Lane.VALUE)))
                .isEmpty();
    }

    private List<String> again(Ties ties, Listed... list) {
        return suggest.again(List.of(list), ties, Moment.on(Somebody.TODAY)).stream()
                .map(each -> each.tie().profile().name())
                .toList();
    }

    private static Listed listed(String name, Lane lane) {
        return new Listed(Somebody.id(name), lane);
    }
}
