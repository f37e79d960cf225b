package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.people.FactKind;
import kith.people.Relation;
import kith.people.TalkKind;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 20);
    private static final String ASK = "Hi Tom, how is the new kiln? Could you send me your glaze list by Friday?";

    private final Coach coach = new Coach();

    @Test
    void anotherAskShowsTheAsksSinceTheLastGiveWithTheirDays() {
        var tom = tom(List.of(LocalDate.of(2026, 1, 5)), List.of(JUNE, LocalDate.of(2025, 11, 1), MARCH));
        assertThat(advise(ASK, tom).ledger())
                .contains(new Ledger(
                        "Tom",
                        List.of(MARCH, JUNE),
                        LocalDate.of(2026, 1, 5),
                        "You've asked Tom twice since you last gave: 3 March and 20 June."));
    }

    @Test
    void whoNeverGaveReadsSo() {
        assertThat(advise(ASK, tom(List.of(), List.of(MARCH))).ledger())
                .map(Ledger::line)
                .contains("You've asked Tom once and have given nothing yet: 3 March.");
    }

    @Test
    void noLedgerIsShownAfterAGiveNorWhereNothingIsAsked() {
        assertThat(advise(ASK, tom(List.of(JUNE), List.of(MARCH))).ledger()).isEmpty();
        assertThat(advise("Hi Tom, how is the new kiln?", tom(List.of(), List.of(MARCH)))
                        .ledger())
                .isEmpty();
    }

    @Test
    void aSizeableAskToSomebodyOfWhomNothingIsKnownNeedsPreparing() {
        var ask = "Hi Tom, would you introduce me to Anja Roth in your procurement team?";
        assertThat(advise(ask, tom(List.of(), List.of())).prepare()).isTrue();
        assertThat(advise(ask, known(new Recipient.Known("fires with wood", FactKind.INTEREST)))
                        .prepare())
                .isFalse();
        assertThat(advise(ASK, tom(List.of(), List.of())).prepare()).isFalse();
    }

    @Test
    void aLongSilenceShowsInTheWhyWhenAnAskBreaksIt() {
        assertThat(why(List.of(talk(2025, 5, TalkKind.MEETING), talk(2025, 4, TalkKind.CALL))))
                .isEqualTo(
                        "You asked something of Tom on 3 March (“a loan”) and have given nothing since; you last talked 14 months "
                                + "ago, and this opens with an ask.");
    }

    @Test
    void twoWhoAlwaysMeetAreToldToAskFaceToFace() {
        var talks = List.of(
                talk(2026, 6, TalkKind.MEETING), talk(2026, 5, TalkKind.MEETING), talk(2026, 4, TalkKind.MEETING));
        assertThat(why(talks))
                .isEqualTo(
                        "You asked something of Tom on 3 March (“a loan”) and have given nothing since; you two nearly always meet "
                                + "in person, so in writing it comes out of the blue.");
        assertThat(first(talks).instead()).endsWith("and ask after that, face to face as you usually do.");
    }

    @Test
    void mixedOrFewTalksSayNothingOfTheUsualWay() {
        assertThat(why(List.of(talk(2026, 6, TalkKind.MEETING), talk(2026, 5, TalkKind.EMAIL))))
                .isEqualTo("You asked something of Tom on 3 March (“a loan”) and have given nothing since.");
    }

    @Test
    void aConnectionOfManyMonthsWithoutATalkMakesAPitchCold() {
        var advice = advise("Hi Tom, our unbeatable platform doubles your revenue in a month.", tom(List.of()));
        assertThat(advice.findings())
                .extracting(Advice.Finding::why)
                .contains("You and Tom connected 2 years ago and your book shows no talk since, so this comes cold.");
    }

    private String why(List<Recipient.Talked> talks) {
        return first(talks).why();
    }

    private Advice.Finding first(List<Recipient.Talked> talks) {
        var tom = tom(talks);
        return advise("Hi Tom, could you send me the glaze list for your new kiln by Friday?", tom)
                .findings()
                .getFirst();
    }

    private static Recipient.Talked talk(int year, int month, TalkKind kind) {
        return new Recipient.Talked(LocalDate.of(year, month, 2), kind);
    }

    private static Recipient tom(List<Recipient.Talked> talks) {
        return recipient(talks, List.of(), List.of(), List.of(MARCH));
    }

    private Advice advise(String text, Recipient to) {
        return coach.advise(new Draft(text, TODAY, to));
    }

    private static Recipient known(Recipient.Known fact) {
        return recipient(List.of(fact), List.of(), List.of());
    }

    private static Recipient tom(List<LocalDate> gave, List<LocalDate> asked) {
        return recipient(List.of(), gave, asked);
    }

    private static Recipient recipient(List<Recipient.Known> facts, List<LocalDate> gave, List<LocalDate> asked) {
        return recipient(List.of(new Recipient.Talked(MARCH, TalkKind.CALL)), facts, gave, asked);
    }

    private static Recipient recipient(
            List<Recipient.Talked> talks, List<Recipient.Known> facts, List<LocalDate> gave, List<LocalDate> asked) {
        return new Recipient(
                "Tom Baker",
                Relation.CLIENT,
                null,
                false,
                LocalDate.of(2024, 3, 4),
                talks,
                facts,
                gave.stream().map(day -> new Recipient.Favour(day, "a contact")).toList(),
                asked.stream().map(day -> new Recipient.Favour(day, "a loan")).toList(),
                List.of());
    }
}
