package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTalksTest {
    @Test
    void everyDayOfAClauseHasAWayOfItsOwn() {
        assertThat(Reading.talks("saw zoltan twice: monday over lunch, yesterday by phone"))
                .containsExactly("MEETING 2026-03-09", "CALL 2026-03-10");
        assertThat(Reading.talks("coffee on monday and a call on tuesday with zoltan"))
                .containsExactly("MEETING 2026-03-09", "CALL 2026-03-10");
    }

    @Test
    void aWayNamedForSomebodyElseIsAnotherTalk() {
        assertThat(Reading.talks("- liz: coffee tuesday\n- zoltan: phone today, wants the boat surveyed"))
                .containsExactly("MEETING 2026-03-10", "CALL 2026-03-11");
    }

    @Test
    void aWayNamedForNobodyElseTellsHowTheTalkWent() {
        assertThat(Reading.talks("caught up with zoltan yesterday. By phone.")).containsExactly("CALL 2026-03-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bumped my meeting with zoltan to the 19th",
                "zoltan ghosted our zoom",
                "site visit with zoltan got rained off",
                "for my 1:1 with zoltan on monday: ask about the budget"
            })
    void whatWasPutOffOrNeverCameAboutIsNoTalk(String text) {
        assertThat(Reading.talks(text)).isEmpty();
    }

    @Test
    void theDayOfWhatWasAskedIsNotTheDayOfTheTalk() {
        assertThat(Reading.talks("zoltan rang to ask if I could watch the shop on saturday"))
                .containsExactly("CALL 2026-03-11");
    }
}
