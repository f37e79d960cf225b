package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureWishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "picture",
                "Picture!",
                "chart please",
                "my picture",
                "show me my picture",
                "can you draw my network?",
                "Could you please show me a chart of my relationships?",
                "draw me a picture of my people",
                "let me see my map",
                "I’d like to see a map of my network",
                "visualise my relationships",
                "how do my relationships look?",
                "how does my network look right now",
                "How are my professional relationships doing?",
                "what does my network look like?",
                "show me how my relationships stand"
            })
    void asksForThePicture(String text) {
        assertThat(PictureWish.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "picture this: Tom called today",
                "showed Maya a picture of my network",
                "how does this look?",
                "how is Maya doing",
                "show me my promises",
                "Maya sent me a picture of her kids",
                "introduce me to my network",
                "who in my network likes maps?",
                "draw",
                "how do I look up Tom?"
            })
    void asksForSomethingElse(String text) {
        assertThat(PictureWish.isIn(text)).isFalse();
    }
}
