package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegraphicTalksTest {
    @Test
    void theDotOfAnAbbreviationEndsNoSentence() {
        assertThat(Reading.talksWith("Supper w. Zoltan, the old mill, Mon. Thinking of leaving."))
                .containsExactly("MEETING 2026-03-09 zoltan");
        assertThat(Reading.talksWith("Tel. Zoltan 8.40. Yes to the loft.")).containsExactly("CALL 2026-03-11 zoltan");
    }

    @Test
    void aMessageInCapitalsIsReadLikeAnyOther() {
        assertThat(Reading.talksWith("SITE WALK W/ ZOLTAN YESTERDAY. WANTS THE KEYS"))
                .containsExactly("MEETING 2026-03-10 zoltan");
    }

    @Test
    void whatAMessageSaidIsNotWhenItCame() {
        assertThat(Reading.talksWith("telegram msg from zoltan, launch moved to june"))
                .containsExactly("MESSAGE 2026-03-11 zoltan");
    }

    @Test
    void anotherOnADayIsOneMore() {
        assertThat(Reading.talksWith("email from zoltan mon, another on tues, another today"))
                .containsExactly("EMAIL 2026-03-09 zoltan", "EMAIL 2026-03-10 zoltan", "EMAIL 2026-03-11 zoltan");
        assertThat(Reading.talksWith("called liz on monday and again tues"))
                .containsExactly("CALL 2026-03-09 liz", "CALL 2026-03-10 liz");
    }

    @Test
    void theDayOfAHeadingIsThatOfAllBelow() {
        assertThat(Reading.talksWith(
                        "Two things from Monday. First, coffee with Zoltan: he sells. Second, a call with Liz."))
                .containsExactly("MEETING 2026-03-09 zoltan", "CALL 2026-03-09 liz");
        assertThat(Reading.talksWith("2 calls yesterday: (1) zoltan, got engaged (2) liz, looks for a flat"))
                .containsExactly("CALL 2026-03-10 zoltan", "CALL 2026-03-10 liz");
    }

    @Test
    void aWayInBracketsIsWhatAWordOnlyGuessed() {
        assertThat(Reading.talksWith("Wrote to Zoltan (email, 2 March) re the roof."))
                .containsExactly("EMAIL 2026-03-02 zoltan");
    }

    @Test
    void bracketsTellWhichOneIsMeant() {
        assertThat(Reading.talksWith("Maria (Lund, not the other one) came by yesterday"))
                .containsExactly("MEETING 2026-03-10 maria2");
        assertThat(Reading.talksWith("Call with Mike yesterday (no, Michael! Michael Ross!)"))
                .containsExactly("CALL 2026-03-10 michael");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rang Zoltan five times yesterday and never once got him",
                "Zoltan rang while I was under the shower. Missed him.",
                "Nearly called Zoltan today but talked myself out of it",
                "Zoltan never turned up. Waited an hour at the station",
                "Zoltan no show. Half an hour in the cafe",
                "Brought a cake round to Liz's. She was out; left it on the step",
                "hooked up Zoltan with Liz, he does roofs",
                "pretty sure maria (lund) moved to york, saw it online",
                "Zoltan has undertaken to go through it with me once he's back",
                "Zoltan: mobile money guy. His twins just turned one",
                "pricing call tmrw 2pm w/ zoltan and his boss. he's vegan btw",
                "linked liz with zoltan last week, she needs a translator",
                "begged zoltan to chair the jury",
                "brunch with zoltan is in the diary for sunday",
                "concert with zoltan is on for saturday",
                "went all the way to Bath for zoltan and he was a no-show",
                "on the hook for zoltan: his tax forms, due the 20th",
                "note to self: zoltan takes his tea black",
            })
    void whatWasOnlyTriedOrToldTookPlaceWithNobody(String text) {
        assertThat(Reading.talksWith(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Supper last night was lovely: Liz, Zoltan, a chap called Desh Perera; MEETING 2026-03-10 liz,zoltan,Desh Perera",
                "met Liz and a new hire, Tomoko Abe, at the fair yesterday; MEETING 2026-03-10 liz,Tomoko Abe",
                "Sat between Zoltan (he sings bass) and old Will; MEETING 2026-03-11 zoltan,will",
                "skype with Liz and Maria earlier; CALL 2026-03-11 liz,?Maria",
                "Neither Liz nor Zoltan came to the tasting last night. Only Voula; MEETING 2026-03-10 voula",
                "dinner with Liz on the 2nd, Zoltan joined; MEETING 2026-03-02 liz,zoltan",
                "supplier day on the 2nd: talked to Liz and Zoltan; MEETING 2026-03-02 liz,zoltan"
            })
    void everybodyOnAListIsInTheOneTalk(String text, String talk) {
        assertThat(Reading.talksWith(text)).containsExactly(talk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call with zoltan. Knee surgery on the 24th, poor thing",
                "rang zoltan, his fixed term post at Leeds runs out in july",
                "called zoltan to thank him for the happy new year card",
                "called zoltan about the christmas party"
            })
    void aDayOfSomethingElseIsNotTheDayOfTheTalk(String text) {
        assertThat(Reading.talksWith(text)).containsExactly("CALL 2026-03-11 zoltan");
    }
}
