package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.FactKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
