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
                    met zoltan. the pricing sheet from me by monday           | ME   | 2026-03-16
                    zoltan gets an answer from me by monday                   | ME   | 2026-03-16
                    i told zoltan id drop off the keys tomorrow               | ME   | 2026-03-12
                    gave zoltan my word that I'd vouch for him                | ME   | null
                    i'm on the hook for the slides for zoltan by friday       | ME   | 2026-03-13
                    zoltan wanted tickets, told him consider it done          | ME   | null
                    zoltan: deck by fri                                       | ME   | 2026-03-13
                    zoltan's draft is due friday                              | THEM | 2026-03-13
                    waiting on zoltan for the bank letter                     | THEM | null
                    was told by zoltan I'd have the samples by friday         | THEM | 2026-03-13
                    zoltan says the contract will be with me by friday        | THEM | 2026-03-13
                    zoltan to revert on the quote by friday                   | THEM | 2026-03-13
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
                    zoltan promised his wife a holiday in may
                    zoltan was told by his boss he'd get a raise
                    told zoltan i'd been to Rome
                    call zoltan on his landline only
                    promised zoltan a beer and kept my word
                    """)
    void whatNobodyBoundThemselvesToIsNone(String text) {
        assertThat(Reading.of(text).promises()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zoltan and i will swap decks by friday                | ME swap decks; THEM swap decks
                    agreed with zoltan: he books the hall, i pay for food | THEM books the hall; ME pay for food
                    i'll send zoltan the deck and introduce him to liz    | ME send zoltan the deck; ME introduce him to liz
                    """)
    void aBargainIsTwo(String text, String promises) {
        assertThat(Reading.of(text).promises())
                .extracting(promise -> promise.by() + " " + promise.what())
                .containsExactly(promises.split("; "));
    }
}
