package kith.ranking;

import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.book;
import static org.assertj.core.api.Assertions.assertThat;

import kith.people.FactKind;
import kith.people.Side;
import org.junit.jupiter.api.Test;

class FindThereTest {
    private final FindThere there = new FindThere(new ReadTerms());

    @Test
    void thoseWhoLiveThereComeWithTheDeepestTieFirst() {
        var found = there.at(
                "new york",
                book(
                        called("Ana").knows(FactKind.PLACE, "moved to New York", 300),
                        called("Bo").talked(9, 30, 90).knows(FactKind.PLACE, "based in New York City", 700),
                        called("Cy").knows(FactKind.PLACE, "lives in York", 30)));
        assertThat(found.people())
                .extracting(each -> each.tie().profile().name())
                .containsExactly("Bo", "Ana");
    }

    @Test
    void promisesForThatPlaceComeAlong() {
        var found = there.at("Boston", book(called("Ana").promise(Side.ME, "dinner when I'm in Boston", null)));
        assertThat(found.promises())
                .extracting(each -> each.promise().what())
                .containsExactly("dinner when I'm in Boston");
    }

    @Test
    void noPlaceIsNowhere() {
        assertThat(there.at("the", book(called("Ana").knows(FactKind.PLACE, "Berlin", 3)))
                        .people())
                .isEmpty();
    }
}
