package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequelTalksTest {
    @Test
    void anotherWithSomebodyIsATalkOfTheSameKind() {
        assertThat(Reading.talksWith("phone call with zoltan at 7, another with liz at 8"))
                .containsExactly("CALL 2026-03-11 zoltan", "CALL 2026-03-11 liz");
    }

    @Test
    void eachOfSeveralTalksInOneLineKeepsItsKind() {
        assertThat(Reading.talksWith("coffee with zoltan, phone call with liz, beers with anton"))
                .containsExactly("MEETING 2026-03-11 zoltan", "CALL 2026-03-11 liz", "MEETING 2026-03-11 anton");
    }

    @Test
    void whateverCameThenWithSomebodyElseIsATalkOfItsOwn() {
        assertThat(Reading.talksWith("breakfast with zoltan this morning, then budget work w/ liz over teams"))
                .containsExactly("MEETING 2026-03-11 zoltan", "CALL 2026-03-11 liz");
    }

    @Test
    void twoOfThemAreThoseJustSpokenOf() {
        assertThat(Reading.talksWith("call with zoltan and liz on monday, then a beer with the two of them"))
                .containsExactly("CALL 2026-03-09 zoltan,liz", "MEETING 2026-03-09 zoltan,liz");
    }

    @Test
    void aListMayHaveTheWayOfEachInBrackets() {
        assertThat(Reading.talksWith("catch-ups: mon zoltan (phone), tues liz (lunch)"))
                .containsExactly("CALL 2026-03-09 zoltan", "MEETING 2026-03-10 liz");
        assertThat(Reading.talksWith("yesterday's calls: zoltan at 9, liz at 11"))
                .containsExactly("CALL 2026-03-10 zoltan", "CALL 2026-03-10 liz");
    }

    @Test
    void aListMayTellInBracketsWhoEachIs() {
        assertThat(
                        Reading.talksWith(
                                "met two people at the expo: Zoltan (cables), Chidinma (ports) and some guy Radek who sells cranes"))
                .containsExactly("MEETING 2026-03-11 zoltan,Chidinma,Radek");
    }

    @Test
    void aBracketDoesNotEndTheSentence() {
        assertThat(Reading.talksWith("met Zoltan (new job) and Liz on sunday"))
                .containsExactly("MEETING 2026-03-08 zoltan,liz");
        assertThat(Reading.talksWith("mailed both partners (zoltan, liz) the draft on monday"))
                .containsExactly("EMAIL 2026-03-09 zoltan,liz");
    }

    @Test
    void whoeverIsDescribedBeforeTheVerbStillDidIt() {
        assertThat(Reading.talksWith(
                        "dinner with the architects got cancelled but liz from their office rang on friday"))
                .containsExactly("CALL 2026-03-06 liz");
        assertThat(Reading.talksWith("zoltan's deputy Voula emailed on monday"))
                .containsExactly("EMAIL 2026-03-09 voula");
        assertThat(Reading.talksWith("on the way to the airport got a text from zoltan"))
                .containsExactly("MESSAGE 2026-03-11 zoltan");
    }

    @Test
    void whatOneDoesAtAMeetingTellsThatOneWasThere() {
        assertThat(Reading.talksWith("steering committee yesterday, zoltan chaired, liz presented the plan"))
                .containsExactly("MEETING 2026-03-10 zoltan,liz");
    }

    @Test
    void somebodyMetAtAnothersPartyIsTheOneSpokenOf() {
        assertThat(Reading.talksWith("Liz is the new treasurer. met at zoltan's party on saturday"))
                .containsExactly("MEETING 2026-03-07 liz");
        assertThat(Reading.talksWith("queueing at the bakery and who walks in but zoltan"))
                .containsExactly("MEETING 2026-03-11 zoltan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tried liz twice on her mobile, rang out",
                "saw zoltan across the square, bus came before i could say hello",
                "thanked liz for the loan of the van",
                "zoltan agreed to open our spring fair",
                "liz accepted to join our jury on 24 march"
            })
    void whatIsSaidMissedOrStillToComeIsNoTalk(String text) {
        assertThat(Reading.talksWith(text)).isEmpty();
    }
}
