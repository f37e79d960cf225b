package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftWishTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shorter                          | SHORTER
            make it shorter, please          | SHORTER
            can you make that a bit shorter? | SHORTER
            ok, still too long               | SHORTER
            trim it down                     | SHORTER
            warmer                           | WARMER
            A bit friendlier please          | WARMER
            too stiff                        | WARMER
            read it again                    | AGAIN
            more                             | MORE
            what else?                       | MORE
            use this                         | TAKE
            I’ll take yours                  | TAKE
            sent!                            | SENT
            I’ve just sent it                | SENT
            log as sent                      | SENT
            """)
    void aFewWordsWishSomethingOfTheDraft(String text, DraftWish wish) {
        assertThat(DraftWish.of(text)).contains(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee with Tom, his commute is shorter now",
                "sent Tom the paper",
                "more coffee with Ana",
                "who",
                "Ana is warmer than I thought"
            })
    void wholeSentencesAreNone(String text) {
        assertThat(DraftWish.of(text)).isEmpty();
    }
}
