package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    coffee with Zoltán Fekete            | zoltan
                    coffee with zoltan                   | zoltan
                    coffee w/ fekete                     | zoltan
                    had zoltna's draft back, called him  | zoltan
                    <@U1> called me                      | zoltan
                    lunch with liz                       | liz
                    voula rang me                        | voula
                    tea with mike                        | mike
                    tea with michael                     | michael
                    met maria lund                       | maria2
                    lunch with stavrou                   | voula
                    """)
    void peopleOfTheBookAreFound(String text, String id) {
        assertThat(people(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Will called me                       | will
                    lunch with will                      | will
                    will call back tomorrow              | ''
                    the will was read                    | ''
                    coffee with May                      | may
                    we start in May                      | ''
                    """)
    void namesThatAreWordsAreNamesWhereANameStands(String text, String id) {
        assertThat(people(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    met Tom Baker from Acme              | Tom Baker
                    met tom baker from acme              | tom baker
                    coffee with Noor van Dalen           | Noor van Dalen
                    emailed Dr. Okafor                   | Okafor
                    <@U09ZZK41> texted me                | <@U09ZZK41>
                    lunch with Ngozi Eze in Lisbon       | Ngozi Eze
                    Zoltán and Femke came for dinner     | zoltan, Femke
                    email from Sunniva Perera today      | Sunniva Perera
                    ran into this dude fetu leota at sea | fetu leota
                    met a guy named boone at the fair    | boone
                    met Chief Bayo Ogunlesi at the club  | Bayo Ogunlesi
                    """)
    void newcomersAreFoundByTheirNames(String text, String names) {
        assertThat(people(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    saw a talk at Siemens in Berlin
                    Salesforce is down again
                    working from Paris this week
                    """)
    void companiesAndCitiesAreNobody(String text) {
        assertThat(people(text)).isEmpty();
    }

    @Test
    void aMentionMayCarryAName() {
        assertThat(people("<@U1|zoli> called me")).isEqualTo("zoltan");
    }

    @Test
    void twoWhoFitLeaveADoubt() {
        var meaning = Reading.of("lunch with maria yesterday, maria is raising a series A");
        assertThat(meaning.people()).isEmpty();
        assertThat(meaning.unsure()).containsExactly(new Meaning.Doubt("maria", java.util.List.of("maria", "maria2")));
        assertThat(meaning.facts())
                .extracting(fact -> Reading.name(fact.about()))
                .containsExactly("?maria");
    }

    @Test
    void whoOnlyToldSomethingIsNotWhatItIsAbout() {
        assertThat(people("heard from Voula that Zoltan is raising a seed round"))
                .isEqualTo("zoltan");
    }

    private static String people(String text) {
        return Reading.of(text).people().stream().map(Reading::name).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "met zoltan – sorry, liz – for a walk; liz",
                "coffee with mike, i mean liz, this morning; liz",
                "Mike (not Michael, the tall one) drove me home; mike",
                "maria rang, maria lund that is; maria2"
            })
    void aNameThatIsPutRightIsTheOneMeant(String text, String who) {
        assertThat(Reading.of(text).people()).extracting(Reading::name).containsExactly(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a DM from a Priscila Duarte on LinkedIn; Priscila Duarte",
                "had tea with some guy Bastien from Michelin; Bastien",
                "coffee with the Renata from the print shop; Renata",
                "introduced liz to Lindsey Park at the bank; liz,Lindsey Park",
                "had zoltan and his wife Meera over. Meera runs a nursery; zoltan,Meera",
                "lunch with the Beckett & Rowe people and liz; liz",
                "dinner with liz at Odette; liz",
                "lunch with liz at Mercy Hill; liz",
                "liz is lethal with Ableton and hopeless with Jira; liz",
                "liz needs help with Marketo; liz",
                "Collision, wednesday evening: wine with liz; liz",
                "Zig-zagged through the market with liz; liz",
                "liz chairs the regional EIB panel now; liz",
                "a call from Lady Cavendish this morning; Cavendish",
                "nabbed Ikaika Kealoha at the buffet yesterday; Ikaika Kealoha",
                "chatted to one stefan moldovan at the fair; stefan moldovan",
                "a Tariq bin Salman called me; Tariq bin Salman",
                "liz will put me in front of Thandeka Zulu; liz,Thandeka Zulu"
            })
    void newcomersAreToldFromFirmsAndPlaces(String text, String who) {
        assertThat(Reading.of(text).people()).extracting(Reading::name).containsExactlyInAnyOrder(who.split(","));
    }
}
