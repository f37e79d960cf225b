package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import kith.people.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    i'll send zoltan the deck by friday                       | ME   | 2026-03-13
                    i owe zoltan the list                                     | ME   | null
                    told zoltan i'd put in a word with my boss                | ME   | null
                    zoltan wants fresh eyes on his deck. i said no problem    | ME   | null
                    i'm to bring zoltan the samples next month                | ME   | 2026-04-01
                    zoltan will introduce me to his boss in two weeks         | THEM | 2026-03-25
                    zoltan promised the numbers by end of Q3                  | THEM | 2026-09-30
                    asked zoltan to sign the form, he agreed                  | THEM | null
                    zoltan said he'd check with his lawyer                    | THEM | null
                    """)
    void onePromiseIsRead(String text, Side by, String due) {
        assertThat(Reading.of(text).promises())
                .extracting(promise -> promise.by() + " " + Reading.name(promise.person()) + " " + promise.due())
                .containsExactly(by + " zoltan " + due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    could maybe get zoltan a discount
                    i'll help zoltan if i find time
                    zoltan will be in Paris next week
                    zoltan might send me something
                    sent zoltan the report i'd promised
                    i'll see zoltan on friday
                    """)
    void whatNobodyBoundThemselvesToIsNone(String text) {
        assertThat(Reading.of(text).promises()).isEmpty();
    }
}
