package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkDaysTest {
    @Test
    void aDayAtTheHeadOfALineIsThatOfTheLine() {
        assertThat(Reading.talks("Mon - called zoltan; Tue - texted liz"))
                .containsExactlyInAnyOrder("CALL 2026-03-09", "MESSAGE 2026-03-10");
        assertThat(Reading.talks("mon: zoltan (phone)\ntue: liz (lunch)"))
                .containsExactly("CALL 2026-03-09", "MEETING 2026-03-10");
        assertThat(Reading.talks("9/3 - lunch with zoltan")).containsExactly("MEETING 2026-03-09");
    }

    @Test
    void aSecondDayOfASentenceBeginsAnotherTalk() {
        assertThat(Reading.talks("met zoltan on monday in the office and on tuesday liz at the fair"))
                .containsExactly("MEETING 2026-03-09", "MEETING 2026-03-10");
    }

    @Test
    void theDayWithWhichAMessageBeginsIsThatOfAllItsTalks() {
        assertThat(Reading.talks("this is about last thursday, I phoned zoltan to say sorry"))
                .containsExactly("CALL 2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 march: drinks with zoltan", "fri 20/3 - partner meeting - zoltan, liz"})
    void aDayWithoutAYearIsRatherANearOneToCome(String text) {
        assertThat(Reading.talks(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coffee with zoltan three weeks ago | MEETING 2026-02-18",
                "call with zoltan two months ago, wants to hear about pricing | CALL 2026-01-11"
            })
    void aTalkOfLongAgoIsNoneToCome(String text, String talk) {
        assertThat(Reading.talks(text)).containsExactly(talk);
    }

    @Test
    void whatIsNextDoesNotDateWhatWas() {
        assertThat(Reading.talks("next board: 4 june. zoltan texted that he can't"))
                .containsExactly("MESSAGE 2026-03-11");
        assertThat(Reading.talks("checked in on zoltan, laid off last month")).containsExactly("OTHER 2026-03-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoltan called liz yesterday",
                "waiting for a call from zoltan",
                "saw zoltan's car outside",
                "caught zoltan on the radio this morning",
                "to call: zoltan",
                "I always have a good time with zoltan",
                "typed a long text to zoltan and deleted it"
            })
    void whatWasNoContactOfTheWritersIsNoTalk(String text) {
        assertThat(Reading.talks(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caught zoltan between flights, 3 min call | CALL",
                "the offer is in my inbox, from zoltan | EMAIL",
                "zoltan's text: running late | MESSAGE",
                "posted zoltan a card for the baby | OTHER"
            })
    void theWayIsToldByAWordBeside(String text, String kind) {
        assertThat(Reading.talks(text)).containsExactly(kind + " 2026-03-11");
    }
}
