package kith.ranking;

import static kith.ranking.Effort.CALL;
import static kith.ranking.Effort.COFFEE;
import static kith.ranking.Effort.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitTimeTest {
    private final FitTime fit = new FitTime();

    @Test
    void whatFitsStays() {
        assertThat(fit.fit(List.of(NOTE, CALL, NOTE), 30)).containsExactly(NOTE, CALL, NOTE);
    }

    @Test
    void theLastOfTheLargestBecomesSmaller() {
        assertThat(fit.fit(List.of(NOTE, CALL, CALL, CALL), 60)).containsExactly(NOTE, CALL, CALL, NOTE);
        assertThat(fit.fit(List.of(CALL, COFFEE), 60)).containsExactly(CALL, CALL);
    }

    @Test
    void namesGoOnlyWhenAllAreNotes() {
        assertThat(fit.fit(List.of(CALL, CALL, CALL, CALL, CALL), 20)).containsExactly(NOTE, NOTE, NOTE, NOTE);
    }

    @Test
    void inLessThanANoteNobodyIsReached() {
        assertThat(fit.fit(List.of(NOTE), 4)).isEmpty();
    }
}
