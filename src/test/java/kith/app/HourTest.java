package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kith.playground.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The hour through a week's plan: it can't be broken by pressing twice, late or elsewhere.
@ExtendWith(InAWorld.class)
class HourTest {
    private static final Instant MONDAY = Instant.parse("2026-03-09T09:00:00Z");

    @BeforeEach
    void itIsMonday(World world) {
        world.travel(MONDAY);
    }

    @Test
    void itsStepsStandInTheThreadOfThePlanEachInThePlaceOfTheLast(Someone ada) {
        ada.loadsTheSampleBook();
        var plan = ada.says("plan");
        var first = ada.presses(plan, "Start my hour");
        assertThat(first.threadTs()).isEqualTo(plan.ts());
        assertThat(read(first)).startsWith("1 of 5: Tobias Brandt");
        var second = ada.presses(first, "Skip");
        assertThat(second.ts()).isEqualTo(first.ts());
        assertThat(second.threadTs()).isEqualTo(plan.ts());
    }

    @Test
    void doneTwiceIsDoneOnce(Someone ada) {
        ada.loadsTheSampleBook();
        var first = ada.presses(ada.says("plan"), "Start my hour");
        var third = ada.presses(ada.presses(first, "Skip"), "Skip");
        var copy = ada.says("hour");
        assertThat(read(copy)).startsWith("3 of 5: Grace Okafor").isEqualTo(read(third));
        assertThat(read(ada.presses(third, "Done"))).contains("Logged: you reached out to Grace", "4 of 5: Priya");
        assertThat(read(ada.presses(copy, "Done"))).contains("past Grace Okafor already", "4 of 5: Priya");
        assertThat(read(ada.says("about Grace"))).contains("6 talks");
    }

    @Test
    void skipTwiceSkipsOne(Someone ada) {
        ada.loadsTheSampleBook();
        var first = ada.presses(ada.says("plan"), "Start my hour");
        var copy = ada.says("hour");
        ada.presses(first, "Skip");
        assertThat(read(ada.presses(copy, "Skip"))).contains("past Tobias Brandt already", "2 of 5: Omar");
    }

    @Test
    void undoneTwiceItStandsWhereItStood(Someone ada) {
        ada.loadsTheSampleBook();
        var done = ada.presses(ada.presses(ada.says("plan"), "Start my hour"), "Done");
        assertThat(read(ada.says("undo"))).contains("Taken back");
        assertThat(read(ada.presses(done, "Undo"))).contains("gone or was changed", "1 of 5: Tobias");
    }

    @Test
    void startedTwiceItIsOneHour(Someone ada) {
        ada.loadsTheSampleBook();
        var plan = ada.says("plan");
        ada.presses(ada.presses(plan, "Start my hour"), "Done");
        assertThat(read(ada.presses(plan, "Start my hour"))).startsWith("2 of 5: Omar");
    }

    @Test
    void whoIsForgottenLeavesItAndWhoIsMergedStandsUnderTheNameThatStays(Someone ada) {
        ada.loadsTheSampleBook();
        ada.presses(ada.says("plan"), "Start my hour");
        ada.says("forget Tobias Brandt");
        ada.says("yes");
        assertThat(read(ada.says("hour"))).startsWith("1 of 4: Omar Haddad").doesNotContain("Tobias");
        ada.says("merge Rosa Delgado and Omar Haddad");
        ada.says("yes");
        assertThat(read(ada.says("hour"))).startsWith("1 of 4: Rosa Delgado");
    }

    @Test
    void whoIsDoneInThePlanIsPassedInTheHour(Someone ada) {
        ada.loadsTheSampleBook();
        var plan = ada.says("plan");
        ada.presses(plan, "Start my hour");
        ada.presses(plan, "Done", "Tobias Brandt");
        ada.says("wrote to Omar today, sent him the intro to Lin Zhao");
        assertThat(read(ada.says("hour"))).startsWith("3 of 5: Grace Okafor");
    }

    @Test
    void theReceiptTellsWhatWasGivenAndNothingOfWhatWasNot(Someone ada) {
        ada.loadsTheSampleBook();
        var step = ada.presses(ada.presses(ada.says("plan"), "Start my hour"), "Done");
        ada.says("call with Elif last May");
        ada.says("wrote to Ana today, sent her the export checklist");
        for (var name : new String[] {"Omar", "Grace", "Priya"}) {
            assertThat(read(step)).contains(": " + name);
            step = ada.presses(step, "Skip");
        }
        assertThat(read(step))
                .startsWith("That was your hour. This is what came of it:")
                .contains("Kept for Tobias Brandt: _the benchmark on empty kilometres_", "You reached Ana Sousa.")
                .doesNotContain("Omar", "Grace", "Priya", "Elif");
    }

    @Test
    void anHourWithSomebodyIsNotTheHour(Someone ada) {
        ada.loadsTheSampleBook();
        assertThat(read(ada.says("hour with Omar today"))).doesNotContain("1 of 5");
    }

    @Test
    void byACommandItIsSeenByWhoeverAskedAlone(World world, Someone ada) {
        ada.loadsTheSampleBook();
        var other = world.newcomer();
        var channel = world.slack().addChannel("C" + ada.id(), "hour-" + ada.id(), ada.id(), other.id());
        var plan = ada.commandsIn(channel.id(), "plan");
        ada.press(plan, "Start my hour", "");
        var step = world.slack()
                .awaitMessage(channel.id(), each -> each.words().contains("1 of 5"), Duration.ofSeconds(10));
        assertThat(step.visibleTo(other.id())).isFalse();
    }

    private static String read(Message message) {
        return new Shown(message.blocks()).markdown().replace("*", "");
    }
}
