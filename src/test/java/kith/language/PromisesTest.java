package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    lunch with zoltan. contract to be shared from our side    | ME   | null
                    the shortlist is to be delivered to zoltan by friday      | ME   | 2026-03-13
                    zoltan rang. quote will be sent from their end by monday  | THEM | 2026-03-16
                    call with zoltan. verdict within ten days, he says        | THEM | 2026-03-21
                    saw zoltan. baking him a cake for friday, i promised      | ME   | 2026-03-13
                    promised zoltan the slides by friday, sorry, monday       | ME   | 2026-03-16
                    owe zoltan the draft. he needs it by friday               | ME   | 2026-03-13
                    zoltan promised the deck for monday. now he says friday   | THEM | 2026-03-13
                    zoltan lends us his tent from friday                      | THEM | 2026-03-13
                    zoltan gets my old bike on friday                         | ME   | 2026-03-13
                    expecting zoltan's cv by friday                           | THEM | 2026-03-13
                    we left it that zoltan would draft the terms              | THEM | null
                    zoltan wants a copy of the report which i'll mail tomorrow | ME  | 2026-03-12
                    cancelled on zoltan, i owe the man a dinner               | ME   | null
                    lunch with zoltan. it falls to zoltan to tell the tenants | THEM | null
                    zoltan begged me to read his pitch, caved                 | ME   | null
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
                    i wish zoltan would send me the pictures
                    zoltan used to send me wine
                    promised myself to call zoltan more often
                    chat with zoltan. agreed to disagree
                    no need to send zoltan the deck anymore
                    we will have lunch with zoltan on friday
                    saw zoltan, we'll catch up again in april
                    zoltan's getting married in june
                    zoltan said he will try to make it on saturday
                    zoltan had a bad week. he'd forgot his keys
                    zoltan might join us, then he'd bring the samples
                    """)
    void whatNobodyBoundThemselvesToIsNone(String text) {
        assertThat(Reading.of(text).promises()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    got to see zoltan's spare tent. he lends it to us from friday | lends zoltan's spare tent to us
                    forgot to send zoltan the recipe, will do it tonight          | send zoltan the recipe
                    zoltan called. the receipt i have to give him tomorrow        | give him the receipt
                    had tea, and a price list that i get from zoltan on friday    | a price list
                    """)
    void whatIsOnlyPointedAtIsTheThingNamedBefore(String text, String what) {
        assertThat(Reading.of(text).promises())
                .singleElement()
                .extracting(promise -> String.join(" ", promise.what().split(" +")))
                .isEqualTo(what);
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

    @Test
    void aPromiseInUnusualGrammarIsOneStill() {
        assertThat(promises("zoltan was to sign the lease by monday")).containsExactly("THEM zoltan 2026-03-16");
        assertThat(promises("call with liz. she runs the fund and will intro me to her partners"))
                .containsExactly("THEM liz null");
        assertThat(promises("liz confirmed delivery by friday")).containsExactly("THEM liz 2026-03-13");
        assertThat(promises("liz's arranging the permits by the end of march")).containsExactly("THEM liz 2026-03-31");
        assertThat(promises("zoltan needs a cook. said no problem, will have two names for him by friday"))
                .containsExactly("ME zoltan 2026-03-13");
    }

    @Test
    void theSecondOfTwoMayGoWithoutTheVerb() {
        assertThat(promises("need to send zoltan the plans by friday and liz her contract by monday"))
                .containsExactly("ME zoltan 2026-03-13", "ME liz 2026-03-16");
        assertThat(promises("zoltan owes me: the deck (by friday), his notes from the fair (next week)"))
                .containsExactly("THEM zoltan 2026-03-13", "THEM zoltan 2026-03-16");
    }

    @Test
    void aDueDayMayBeToldByHowFarItLiesBeforeAnother() {
        assertThat(promises("zoltan speaks at our fair on 20 april. I have to send him the brief two weeks before"))
                .containsExactly("ME zoltan 2026-04-06");
    }

    @Test
    void bothSidesOfADealAreOwedBehindAComma() {
        assertThat(promises("call with zoltan: menu from me on friday, deposit from his side by the end of the month"))
                .containsExactly("ME zoltan 2026-03-13", "THEM zoltan 2026-03-31");
        assertThat(promises("on the hook for zoltan: his tax forms, due the 20th"))
                .containsExactly("ME zoltan 2026-03-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while i was at it i asked if zoltan would vouch for me",
                "zoltan is looking for a flat from june",
                "no-show from liz today",
                "lunch with liz cancelled, we'll do it on the 20th instead",
                "have to find out who follows zoltan",
                "I owe zoltan: nothing more"
            })
    void whatNobodyOwesIsNoPromise(String text) {
        assertThat(promises(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zoltan names us the exact sizes until 20 march                    | THEM zoltan 2026-03-20
                    zoltan rang. he verifies the customs code by monday               | THEM zoltan 2026-03-16
                    zoltan clarifies it with his bank by monday                       | THEM zoltan 2026-03-16
                    zoltan's short of staff and will pass on his van keys next week   | THEM zoltan 2026-03-16
                    liz is selling her flat and is going to ring her agent            | THEM liz null
                    coffee with zoltan. plans from him next monday                    | THEM zoltan 2026-03-16
                    zoltan will have the receipt off me by friday                     | ME zoltan 2026-03-13
                    zoltan wants the guest list, that's on me by friday               | ME zoltan 2026-03-13
                    zoltan'd like a tour of the vault, which I'll set up next month   | ME zoltan 2026-04-01
                    liz hopes for a stall. I agreed to count the tables by friday     | ME liz 2026-03-13
                    zoltan needs a lift, told him i got him, by friday                | ME zoltan 2026-03-13
                    the draft has to be in zoltan's inbox by friday                   | ME zoltan 2026-03-13
                    zoltan's shop was bought by Dunmore. told him I'd call by friday  | ME zoltan 2026-03-13
                    zoltan changed from Holm to Marten & Sons. he'll lend us his van  | THEM zoltan null
                    I'll water the plants for liz on the 20th while she's away        | ME liz 2026-03-20
                    liz was made full professor. the draft is due from her by friday  | THEM liz 2026-03-13
                    zoltan needs the plans by friday, I said I'd get them to him      | ME zoltan 2026-03-13
                    zoltan wants an intro to liz. no worries i said                   | ME zoltan null
                    zoltan owes me the plans, 20th at the latest                      | THEM zoltan 2026-03-20
                    met liz and Hr. Brandt from sales. I must get back to Brandt      | ME Brandt null
                    """)
    void howeverItIsWordedItIsOnePromise(String text, String promise) {
        assertThat(promises(text)).containsExactly(promise);
    }

    @Test
    void eachSideOfAListKeepsItsDay() {
        assertThat(promises("liz rang. the plan is due from her on friday, the budget from me on the 20th"))
                .containsExactly("THEM liz 2026-03-13", "ME liz 2026-03-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "introduced zoltan to liz, they'll fix a day between themselves",
                "sent zoltan the plans, one thing less on my desk",
                "zoltan teaches the course until june",
                "zoltan tells me the shop is closing on friday",
                "drinks with zoltan; permits are slow everywhere, he said",
                "if zoltan makes it to the final I'll bring the cake",
                "zoltan finally has the list from me"
            })
    void whatIsDoneOrIsTheirOwnMatterIsNoPromise(String text) {
        assertThat(promises(text)).isEmpty();
    }

    private static List<String> promises(String text) {
        return Reading.of(text).promises().stream()
                .map(each -> each.by() + " " + Reading.name(each.person()) + " " + each.due())
                .toList();
    }
}
