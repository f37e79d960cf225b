package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.FactKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    coffee with zoltan, he's looking for a fractional CFO   | looking for a fractional CFO        | NEED
                    zoltan's daughter got into med school                   | zoltan's daughter got into med school | FAMILY
                    zoltan is good at pricing models                        | good at pricing models              | OFFER
                    zoltan relocated to Nairobi btw                         | relocated to Nairobi                | PLACE
                    zoltan's birthday is 4 august                           | zoltan's birthday is 4 august       | DATE
                    met zoltan. Loves jazz                                  | Loves jazz                          | INTEREST
                    met zoltan from Halden Robotics                         | from Halden Robotics                | WORK
                    zoltan is down with the flu                             | down with the flu                   | OTHER
                    zoltan needs someone who can weld                       | needs someone who can weld          | NEED
                    met zoltan. Call him on his landline only               | Call him on his landline only       | OTHER
                    met zoltan. A tree surgeon                              | A tree surgeon                      | WORK
                    met zoltan of Halden Robotics                           | of Halden Robotics                  | WORK
                    """)
    void oneFactIsCutFromTheMessage(String text, String fact, FactKind kind) {
        assertThat(Reading.of(text).facts())
                .extracting(each -> each.text() + " " + each.kind())
                .containsExactly(fact + " " + kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    talked with zoltan about the weather
                    zoltan thinks the plan is good
                    zoltan sent me flowers
                    zoltan cancelled
                    zoltan is my neighbour
                    zoltan has not replied yet
                    met zoltan. Our dinner moved to friday
                    emailed zoltan, crickets
                    """)
    void whatTellsNothingAboutThemIsNone(String text) {
        assertThat(Reading.of(text).facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lunch with Zoltan (Siemens Energy) today                  | Siemens Energy",
                "liz from their Oslo office rang                           | from their Oslo office",
                "zoltan's selling up and moving to Madeira                 | selling up; moving to Madeira",
                "zoltan is the new cfo, ex-Siemens                         | the new cfo; ex-Siemens",
                "saw zoltan. he keeps bees, golf mad                       | keeps bees; golf mad",
                "zoltan's birthday is 8 august, remember the poppy cake    | zoltan's birthday is 8 august",
                "discovered that zoltan speaks finnish                     | speaks finnish",
                "zoltan is coeliac, worth remembering for the party        | coeliac",
                "lunch with zoltan. vegetarian, to be kept in mind         | vegetarian",
                "tea with zoltan, he's down since the flood                | down since the flood",
                "his flatmate tells me zoltan went vegan                   | went vegan",
                "zoltan has moved to Leeds, good on him                    | has moved to Leeds",
                "read in the paper that zoltan's sister won the Booker     | zoltan's sister won the Booker",
                "tea with zoltan, his old shop at the docks closes in june | his old shop at the docks closes in june"
            })
    void aThingSaidBesideIsAFactOfItsOwn(String text, String facts) {
        assertThat(Reading.of(text).facts())
                .extracting(fact -> fact.text())
                .containsExactlyInAnyOrder(facts.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoltan says he'll lend us the van if his boss agrees",
                "text from zoltan, can't make it",
                "zoltan could maybe do five"
            })
    void whatOnlyMayBeIsNoFact(String text) {
        assertThat(Reading.of(text).facts()).isEmpty();
    }
}
