package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.people.EntryId;
import kith.people.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalledOffTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final Visit MUNICH = new Visit(EntryId.fresh(), "Munich", MONDAY, MONDAY.plusDays(6));
    private static final Visit NEW_YORK =
            new Visit(EntryId.fresh(), "New York", MONDAY.plusDays(20), MONDAY.plusDays(26));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel the Munich trip",
                "I'm not going to Munich after all",
                "I won't make it to munich",
                "my trip to Munich is off.",
                "we cancelled our Munich trip"
            })
    void theTripThatIsNamed(String text) {
        assertThat(CalledOff.by(text, () -> List.of(NEW_YORK, MUNICH))).contains(MUNICH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel my trip", "the trip was called off", "scrap the visit"})
    void theOnlyTripNeedsNoName(String text) {
        assertThat(CalledOff.by(text, () -> List.of(MUNICH))).contains(MUNICH);
        assertThat(CalledOff.by(text, () -> List.of(MUNICH, NEW_YORK))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria cancelled her Munich trip",
                "cancel the Lyon trip",
                "call with Ana about Munich, she's not going",
                "I'll be in Munich next week",
                "cancel Maya's visit"
            })
    void whatIsSaidOfOthersCallsNothingOff(String text) {
        assertThat(CalledOff.by(text, () -> List.of(MUNICH))).isEmpty();
    }
}
