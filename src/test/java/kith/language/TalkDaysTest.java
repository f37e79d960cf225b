package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkDaysTest {
    @Test
    void aDayAtTheHeadOfALineIsThatOfTheLine() {
        assertThat(talks("Mon - called zoltan; Tue - texted liz"))
                .containsExactlyInAnyOrder("CALL 2026-03-09", "MESSAGE 2026-03-10");
        assertThat(talks("mon: zoltan (phone)\ntue: liz (lunch)"))
                .containsExactly("CALL 2026-03-09", "MEETING 2026-03-10");
        assertThat(talks("9/3 - lunch with zoltan")).containsExactly("MEETING 2026-03-09");
    }

    @Test
    void aSecondDayOfASentenceBeginsAnotherTalk() {
        assertThat(talks("met zoltan on monday in the office and on tuesday liz at the fair"))
                .containsExactly("MEETING 2026-03-09", "MEETING 2026-03-10");
    }

    @Test
    void theDayWithWhichAMessageBeginsIsThatOfAllItsTalks() {
        assertThat(talks("this is about last thursday, I phoned zoltan to say sorry"))
                .containsExactly("CALL 2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 march: drinks with zoltan", "fri 20/3 - partner meeting - zoltan, liz"})
    void aDayWithoutAYearIsRatherANearOneToCome(String text) {
        assertThat(talks(text)).isEmpty();
    }

    @Test
    void whatIsNextDoesNotDateWhatWas() {
        assertThat(talks("next board: 4 june. zoltan texted that he can't")).containsExactly("MESSAGE 2026-03-11");
        assertThat(talks("checked in on zoltan, laid off last month")).containsExactly("OTHER 2026-03-11");
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
        assertThat(talks(text)).isEmpty();
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
        assertThat(talks(text)).containsExactly(kind + " 2026-03-11");
    }

    private static List<String> talks(String text) {
        return Reading.of(text).talks().stream()
                .map(talk -> talk.kind() + " " + talk.on())
                .toList();
    }
}
