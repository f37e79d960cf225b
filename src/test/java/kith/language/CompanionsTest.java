package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zoltan called in with his new partner, Ines Prado | zoltan,Ines Prado",
                "zoltan introduced me to Nikos Papadakis at the gala | zoltan,Nikos Papadakis",
                "liz joined my call with zoltan                      | liz,zoltan",
                "watched the match at zoltan's place with liz        | liz,zoltan"
            })
    void whoeverCameAlongWasThereToo(String text, String who) {
        assertThat(Reading.of(text).talks())
                .singleElement()
                .satisfies(talk ->
                        assertThat(talk.with()).extracting(Reading::name).containsExactly(who.split(",")));
    }

    @Test
    void aVerbLeftOutIsThatOfTheFirst() {
        assertThat(Reading.talks("zoltan rang on monday, liz on tuesday"))
                .containsExactly("CALL 2026-03-09", "CALL 2026-03-10");
        assertThat(Reading.talks("spoke with zoltan by phone and with liz in the office"))
                .containsExactly("CALL 2026-03-11", "MEETING 2026-03-11");
    }

    @Test
    void whatAMailSaysIsNotWhenItCame() {
        assertThat(Reading.talks("zoltan's email said the fund closes in june")).containsExactly("EMAIL 2026-03-11");
        assertThat(Reading.talks("heads up from zoltan over email: reorg on monday"))
                .containsExactly("EMAIL 2026-03-11");
    }
}
