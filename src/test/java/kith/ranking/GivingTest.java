package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivingTest {
    @Test
    void aQuarterWithoutAGiftIsLong() {
        var book = Suggesting.book(Somebody.called("Maya").talked(6, 30, 10));
        assertThat(Giving.of(book, Somebody.TODAY)).isEqualTo(new Giving(null, true));
    }

    @Test
    void aBookYoungerThanAQuarterHasNothingToRemindOf() {
        var book = Suggesting.book(Somebody.called("Maya").talked(3, 10, 10));
        assertThat(Giving.of(book, Somebody.TODAY).longAgo()).isFalse();
    }
}
