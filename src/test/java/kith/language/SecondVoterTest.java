package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondVoterTest {
    @Test
    void aPromiseInWordsThatNoRuleKnowsIsLearnedFromExamples() {
        assertThat(Reading.of("zoltan called. floor plans from me by friday").promises())
                .extracting(promise -> promise.by() + " " + Reading.name(promise.person()) + " " + promise.due())
                .containsExactly(Side.ME + " zoltan 2026-03-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoltan is teaching himself the cello, starting friday",
                "tried zoltan twice and it just rang out",
                "lunch with zoltan got bumped to next friday"
            })
    void whatIsOnlyTrueOrOnlyPlannedIsNoPromiseAndNoTalk(String text) {
        assertThat(Reading.of(text).promises()).isEmpty();
        assertThat(Reading.of(text).talks()).isEmpty();
    }

    @Test
    void whatTheRulesReadStands() {
        var meaning = Reading.of("phoned zoltan yesterday, I'll send him the deck by friday");

        assertThat(meaning.talks()).hasSize(1);
        assertThat(meaning.promises()).hasSize(1);
    }
}
