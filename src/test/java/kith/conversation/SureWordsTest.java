package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import kith.language.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SureWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"undo", "take that back", "scratch that", "delete the last one", "oops, wrong person"})
    void whoSaysSoIsTakenAtTheirWord(String text) {
        assertThat(SureWords.say(Intent.UNDO, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"less aggressive please", "please", "edit that", "cancel the Munich trip"})
    void nothingIsTakenBackOnAGuess(String text) {
        assertThat(SureWords.say(Intent.UNDO, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not now", "remind me about Tom in March", "leave Ana be for now", "later Tom"})
    void whoeverIsPutOffIsPutOff(String text) {
        assertThat(SureWords.say(Intent.SNOOZE, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya's new plant opens in May now, not spring", "add birthday of Helen: 3 March"})
    void newsSilencesNobody(String text) {
        assertThat(SureWords.say(Intent.SNOOZE, text)).isFalse();
    }
}
