package kith.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.language.Understand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HideNamesTest {
    private final HideNames hide = Prompts.load().hide();
    private final FindNames find = new FindNames(new Understand());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            coffee with Elizabeth Quayle             | coffee with P1
            coffee with elizabeth, QUAYLE's idea     | coffee with P1, P1b's idea
            called jose                              | called P1
            José Ferreira da Cunha wrote             | P1 wrote
            zeca da Silva                            | P1 N2
            maria, then maria bischoff               | P1, then P2
            write to e.quayle@mail.example           | write to N1
            see https://social.example/quayle please | see N1 please
            Lunch with the Okonjo Group on Friday    | Lunch with the N1 on Friday
            Our CFO in March, Dr. Vrba               | Our CFO in March, Dr. N1
            the P1 incident                          | the N1 incident
            nobody here                              | nobody here
            """)
    void namesBecomePlaceholders(String text, String sent) {
        assertThat(hide.hide(text, Told.EVERYBODY, List.of()).text()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            met liz for coffee, she moved           | met P1 for coffee, she moved
            call with elizabteh today               | call with P1 today
            met tom baker from acme                 | met P1 from acme
            """)
    void whomTheRulesSeeIsHiddenToo(String text, String sent) {
        var message = Told.message(text);
        assertThat(hide.hide(text, message.known(), find.in(message)).text()).isEqualTo(sent);
    }

    @Test
    void mentionsBecomePlaceholders() {
        var hidden = hide.hide("ask <@U0JOSE>, <@U0JOSE|zeca> and <@U777>", Told.EVERYBODY, List.of());
        assertThat(hidden.text()).isEqualTo("ask P1, P1b and P2");
    }

    @Test
    void everythingHiddenIsPutBackAsItStood() {
        var text = "Zeca and jose met <@U0JOSE|z> at Norvig Labs (see https://a.example/x?y=1), and P7 of Łódź 🎉";
        var hidden = hide.hide(text, Told.EVERYBODY, List.of());
        assertThat(hidden.reveal(hidden.text())).contains(text);
    }

    @Test
    void anUnknownPlaceholderIsNotPutBack() {
        var hidden = hide.hide("met jose", Told.EVERYBODY, List.of());
        assertThat(hidden.reveal("met P2")).isEmpty();
    }

    @Test
    void moreWordingsThanLettersStillComeBack() {
        var text = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            var spelling = "zeca".toCharArray();
            for (int at = 0; at < spelling.length; at++) {
                spelling[at] = (i >> at & 1) == 0 ? spelling[at] : Character.toUpperCase(spelling[at]);
            }
            text.append(spelling).append(i < 32 ? ", " : " jose ferreira, ");
        }
        var hidden = hide.hide(text.toString(), Told.EVERYBODY, List.of());
        assertThat(hidden.reveal(hidden.text())).contains(text.toString());
    }
}
