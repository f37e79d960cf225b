package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FavoursTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lent zoltan my drill                            | my drill
                    zoltan got my notes on his thesis               | notes on his thesis
                    left a cake with zoltan                         | a cake with zoltan
                    emailed zoltan the slides       | the slides
                    looked over zoltan's deck       | looked over zoltan's deck
                    babysat for zoltan              | babysat for zoltan
                    zoltan has his laptop back, got it to him today | his laptop back
                    """)
    void whatWasHandedOverIsGiven(String text, String what) {
        assertThat(Reading.of(text).gave())
                .extracting(gift -> Reading.name(gift.person()) + " " + gift.what())
                .containsExactly("zoltan " + what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gave zoltan a ring yesterday",
                "mailed zoltan about the lease",
                "gave zoltan my word",
                "sent zoltan a quick whatsapp to say hi",
                "bought two of zoltan's prints",
                "i introduced myself to zoltan",
                "walked the plot with zoltan"
            })
    void aCallOrALetterIsNoGift(String text) {
        assertThat(Reading.of(text).gave()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    asked zoltan for a reference              | a reference
                    asked would zoltan chair the panel        | chair the panel
                    wrote to zoltan, asking for a second bid  | a second bid
                    asked whether zoltan would proofread it   | proofread it
                    big favour asked of zoltan: his van       | his van
                    mailed zoltan, requested to hurry it up   | hurry it up
                    hit up zoltan to dj at the fair           | dj at the fair
                    put in a request with zoltan for a stall  | a stall
                    """)
    void whatWasAskedIsAFavour(String text, String what) {
        assertThat(Reading.of(text).asked())
                .extracting(favour -> Reading.name(favour.person()) + " " + favour.what())
                .containsExactly("zoltan " + what);
    }

    @Test
    void severalAreAskedInOneGo() {
        var read = Reading.of("hit up zoltan to dj at the fair and liz to lend us chairs");
        assertThat(read.asked()).extracting(each -> Reading.name(each.person())).containsExactly("zoltan", "liz");
        assertThat(read.promises()).isEmpty();
    }

    @Test
    void aQuestionIsNoFavour() {
        assertThat(Reading.of("asked zoltan about his trip").asked()).isEmpty();
    }
}
