package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounsTest {
    @Test
    void theFirstPronounBecomesTheName() {
        assertThat(Pronouns.replaced("she is looking for a translator", "Lena"))
                .contains("Lena is looking for a translator");
        assertThat(Pronouns.replaced("I owe her two names", "Lena")).contains("I owe Lena two names");
        assertThat(Pronouns.replaced("met his sister today", "Tom")).contains("met Tom's sister today");
        assertThat(Pronouns.replaced("sent them the paper", "Tom")).contains("sent Tom the paper");
    }

    @Test
    void withoutAPronounNothingIsReplaced() {
        assertThat(Pronouns.replaced("there is the sheet of theirs", "Tom")).isEmpty();
    }
}
