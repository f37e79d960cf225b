package kith.ranking;

import static kith.ranking.Somebody.called;
import static kith.ranking.Somebody.id;
import static kith.ranking.Suggesting.book;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
    private final Ties ties = book(called("Ana"), called("Bo"));

    @Test
    void aChangedPersonTakesTheirOldPlace() {
        var changed = called("Ana").talked(3, 10, 20).tie();
        assertThat(ties.with(List.of(changed)).all())
                .containsExactly(changed, called("Bo").tie());
        assertThat(ties.of(id("Ana"))).contains(called("Ana").tie());
    }

    @Test
    void aNewPersonComesLast() {
        assertThat(ties.with(List.of(called("Cy").tie())).all())
                .extracting(Tie::id)
                .containsExactly(id("Ana"), id("Bo"), id("Cy"));
    }

    @Test
    void somebodyForgottenIsGone() {
        assertThat(ties.without(id("Ana")).of(id("Ana"))).isEmpty();
    }
}
