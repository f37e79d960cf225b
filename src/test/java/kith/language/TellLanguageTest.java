package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellLanguageTest {
    private final TellLanguage tell = new TellLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ich habe gestern mit Maria Kaffee getrunken",
                "de | Wer wartet auf eine Antwort von mir?",
                "es | Ayer tomé un café con María y me contó que se muda",
                "es | Quiero saber a quién le debo algo y por qué",
                "fr | J'ai pris un café avec Marie hier, elle cherche un poste",
                "it | Ieri ho preso un caffè con Marco e gli devo il documento",
                "nl | Ik heb gisteren met Sanne gesproken en zij zoekt een baan",
                "pt | Ontem falei com a Joana e ela vai mudar para o Porto",
            })
    void anotherLanguageIsToldByItsFunctionWords(String language, String text) {
        assertThat(tell.surelyOther(text)).contains(Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee with Maria yesterday, I owe her the paper by Friday",
                "who should I reach out to?",
                "Met Jan van der Berg and Ana de la Cruz in Los Angeles",
                "lunch at Die Welt w/ Tom",
                "asdf",
                "",
                "Tom",
            })
    void englishIsNeverTakenForAnotherLanguageForTheNamesInIt(String text) {
        assertThat(tell.other(text)).isEmpty();
    }
}
