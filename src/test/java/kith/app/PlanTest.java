package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kith.playground.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The weekly plan, as a member meets it by typing `plan`.
@ExtendWith(InAWorld.class)
class PlanTest {
    private static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-03-16T09:00:00Z");

    @BeforeEach
    void itIsMonday(World world) {
        world.travel(MONDAY);
    }

    @Test
    void aDayHasOnePlan(Someone ada) {
        ada.loadsTheSampleBook();
        assertThat(read(ada.says("plan"))).isEqualTo(read(ada.says("show me my plan")));
    }

    @Test
    void thePlanHoldsForTheWeekAndTheNextNamesOthers(World world, Someone ada) {
        ada.loadsTheSampleBook();
        assertThat(read(ada.says("plan"))).contains("Ana Sousa");
        world.travel(MONDAY.plusSeconds(2 * 86_400));
        assertThat(read(ada.says("plan"))).contains("Ana Sousa").doesNotContain("Maya Lindgren");
        world.travel(NEXT_MONDAY);
        assertThat(read(ada.says("plan"))).contains("Maya Lindgren").doesNotContain("Ana Sousa");
    }

    @Test
    void aForgottenPersonLeavesIt(World world, Someone ada) {
        ada.loadsTheSampleBook();
        ada.presses(ada.says("plan"), "Done", "Grace Okafor");
        ada.says("forget Grace Okafor");
        ada.says("yes");
        assertThat(read(ada.says("plan"))).doesNotContain("Grace").contains("Ana Sousa");
        world.travel(NEXT_MONDAY);
        assertThat(read(ada.says("plan"))).startsWith("Your week, in about an hour.");
    }

    @Test
    void whatWasTakenBackDidNotHappen(World world, Someone ada) {
        ada.loadsTheSampleBook();
        var done = ada.presses(ada.says("plan"), "Done", "Grace Okafor");
        assertThat(read(ada.presses(done, "Undo"))).contains("Taken back", "Grace Okafor: usually every 7 weeks");
        world.travel(NEXT_MONDAY);
        assertThat(read(ada.says("plan"))).startsWith("Your week, in about an hour.");
    }

    @Test
    void aMergedPersonIsOnItUnderTheNameThatStaysAndUndoingGivesThemBack(World world, Someone ada) {
        ada.loadsTheSampleBook();
        ada.says("plan");
        ada.says("merge Kenji Mori and Grace Okafor");
        var merged = ada.says("yes");
        ada.says("call with Kenji today");
        world.travel(NEXT_MONDAY);
        assertThat(read(ada.says("plan"))).startsWith("Since last Monday you talked with Kenji Mori.");
        ada.presses(merged, "Undo");
        assertThat(read(ada.says("plan"))).startsWith("Your week, in about an hour.");
    }

    @Test
    void whoIsPutOffInThePlanLeavesIt(Someone ada) {
        ada.loadsTheSampleBook();
        var after = ada.presses(ada.says("plan"), "Not now", "Omar Haddad");
        assertThat(read(after)).startsWith("I'll leave Omar Haddad be").contains("Start my hour");
        assertThat(read(ada.says("plan"))).doesNotContain("Omar Haddad");
    }

    @Test
    void nothingWorthSayingIsSaidSo(Someone ada) {
        ada.says("call with Tom today");
        ada.says("call with Ana today");
        assertThat(read(ada.says("my week"))).startsWith("Nothing waits this week");
    }

    @Test
    void aQuarterWithoutAGiftIsMentionedKindlyAndOnceAMonth(World world, Someone ada) {
        world.travel(MONDAY.minusSeconds(100 * 86_400));
        ada.says("call with Tom today");
        world.travel(MONDAY);
        assertThat(read(ada.says("plan"))).contains("I have noted nothing that you gave", "A small step");
        world.travel(NEXT_MONDAY);
        assertThat(read(ada.says("plan"))).doesNotContain("A small step");
    }

    @Test
    void onlyThePlanIsMeantByItsName(Someone ada) {
        ada.loadsTheSampleBook();
        assertThat(read(ada.says("plan a trip to Berlin with Omar"))).doesNotContain("Start my hour");
        assertThat(read(ada.says("next week"))).doesNotContain("Start my hour");
    }

    private static String read(Message message) {
        return new Shown(message.blocks()).markdown().replace("*", "");
    }
}
