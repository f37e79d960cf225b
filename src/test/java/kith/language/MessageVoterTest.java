package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.TalkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageVoterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoltan paid for the oysters, I paid for the wine. he's selling the shop",
                "zoltan, grilled sardines by the river, yesterday. he's selling the shop"
            })
    void aWholeMessageTellsOfAMeetingWhereNoClauseDoes(String text) {
        assertThat(Reading.of(text).talks()).extracting(Meaning.Talked::kind).containsExactly(TalkKind.MEETING);
    }

    @Test
    void whatIsOnlyOwedAndKnownIsNoTalk() {
        assertThat(Reading.of("I owe zoltan the plans by friday, he's selling the shop")
                        .talks())
                .isEmpty();
    }
}
