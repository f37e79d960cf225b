package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kith.playground.Delivery;
import kith.playground.Fault;
import kith.playground.LocalSlack;
import kith.playground.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What comes by itself into a channel once a week, and who takes whom. Every story begins on a Sunday in January.
@ExtendWith(InAWorld.class)
class ChannelNudgeTest {
    private static final Instant SUNDAY = Instant.parse("2026-01-04T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-01-05T12:00:00Z");
    private static final String STOPPED = "stopped the weekly nudge";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @BeforeEach
    void onASunday(World world) {
        world.travel(SUNDAY);
    }

    @AfterEach
    void backAgain(World world) {
        world.travel(Instant.now());
    }

    @Test
    void withoutATeamBookThereIsAPracticeAndAWayToOnesOwnBook(World world) {
        var office = Office.open(world);
        office.ben().says("coffee with Otto Brandt on 3 November, he is looking for a bookkeeper");
        office.ada("nudge Mondays 9:00 here");
        var told = nudge(world, office, MONDAY);
        assertThat(told.words()).contains("For this week", "Show me who");
        var shown = office.ben().presses(told, "Show me who");
        assertThat(shown.ephemeral()).isTrue();
        assertThat(shown.words()).contains("Otto Brandt");
        assertThat(office.ada().lastToAllIn(office.channel()).words()).doesNotContain("Otto");
    }

    @Test
    void noPracticeComesTwiceWithinAQuarter(World world) {
        var office = Office.open(world);
        office.ada("nudge Mondays 9:00 here");
        for (int week = 0; week < 14; week++) {
            nudge(world, office, MONDAY.plus(Duration.ofDays(7L * week)));
        }
        var titles = nudges(world, office).stream().map(Message::words).toList();
        assertThat(titles).hasSizeGreaterThanOrEqualTo(14);
        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
    }

    @Test
    void whoeverIsThereMayStopIt(World world) {
        var office = Office.open(world);
        office.ada("nudge Mondays 9:00 here");
        var told = nudge(world, office, MONDAY);
        office.ben().presses(told, "Stop these");
        var before = nudges(world, office).size();
        world.travel(MONDAY.plus(Duration.ofDays(14)));
        assertThat(nudges(world, office)).hasSize(before);
        assertThat(office.ada("nudge off here").words()).contains("don't speak up in this channel");
    }

    @Test
    void theHourIsThatOfWhoeverSetIt(World world) {
        var office = Office.open(world);
        assertThat(office.ben("nudge Mondays 9:00 here").words()).contains("America/New_York");
        world.travel(Instant.parse("2026-01-05T13:59:00Z"));
        assertThat(nudges(world, office)).isEmpty();
        nudge(world, office, Instant.parse("2026-01-05T14:00:30Z"));
    }

    @Test
    void ofTwoWhoPressAtOnceOneTakesThem(World world) throws Exception {
        var office = quiet(world);
        var told = nudge(world, office, MONDAY);
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Delivery>> presses = List.of(
                    () -> office.ada().press(told, "I'll take it", "Maya"),
                    () -> office.ben().press(told, "I'll take it", "Maya"));
            for (var each : both.invokeAll(presses)) {
                assertThat(each.get().acknowledged()).isTrue();
            }
        }
        var loser = world.slack()
                .awaitMessage(office.channel(), each -> each.words().contains("was quicker"), PATIENCE);
        assertThat(loser.ephemeral()).isTrue();
        world.slack()
                .awaitMessage(
                        office.channel(),
                        each -> !each.ephemeral() && each.words().contains("taken by"),
                        PATIENCE);
    }

    @Test
    void whatIsTakenShowsToAllAndCanBeGivenBackByNobodyElse(World world) {
        var office = quiet(world);
        var told = nudge(world, office, MONDAY);
        var taken = office.ada().presses(told, "I'll take it", "Maya");
        assertThat(taken.ts()).isEqualTo(told.ts());
        assertThat(new Shown(taken.blocks()).markdown())
                .contains("taken by <@" + office.ada().id() + ">");
        var refused = office.ben().presses(taken, "Give back", "Maya");
        assertThat(refused.ephemeral()).isTrue();
        assertThat(refused.words()).contains("theirs to say");
        var back = office.ada().presses(taken, "Give back", "Maya");
        assertThat(new Shown(back.blocks()).markdown()).contains("I'll take it").doesNotContain("taken by");
    }

    @Test
    void doneIsLoggedInTheTeamsBook(World world) {
        var office = quiet(world);
        var taken = office.ada().presses(nudge(world, office, MONDAY), "I'll take it", "Maya");
        var done = office.ada().presses(taken, "Done", "Maya");
        assertThat(done.words()).contains("reached out");
        assertThat(office.ben("team about Maya").words()).contains("Reached out to Maya Lindgren");
        assertThat(office.ada().commands("about Maya").words()).contains("know nobody");
    }

    @Test
    void whoTookSomebodyIsRemindedOnceInPrivate(World world) {
        var office = quiet(world);
        office.ada().presses(nudge(world, office, MONDAY), "I'll take it", "Maya");
        world.travel(Instant.parse("2026-01-11T20:00:00Z"));
        var reminders = office.ada().reads().stream()
                .filter(each -> each.words().contains("only this once"))
                .toList();
        assertThat(reminders).hasSize(1);
        assertThat(Instant.ofEpochSecond(
                        Long.parseLong(reminders.getFirst().ts().split("\\.")[0])))
                .isBetween(Instant.parse("2026-01-07T10:00:00Z"), Instant.parse("2026-01-07T10:05:00Z"));
        assertThat(office.ben().reads()).noneMatch(each -> each.words().contains("only this once"));
    }

    @Test
    void whatWasDoneOrGivenBackIsNotRemindedOf(World world) {
        var office = quiet(world);
        var told = nudge(world, office, MONDAY);
        var taken = office.ada().presses(told, "I'll take it", "Maya");
        office.ada().presses(taken, "Give back", "Maya");
        world.travel(Instant.parse("2026-01-11T20:00:00Z"));
        assertThat(office.ada().reads()).noneMatch(each -> each.words().contains("only this once"));
    }

    @Test
    void aSharedChannelIsToldNoNames(World world) {
        var office = quiet(world);
        office.life().share();
        world.travel(MONDAY);
        assertThat(nudges(world, office)).isEmpty();
    }

    @Test
    void thrownOutOrArchivedItStopsWithoutAWord(World world) {
        for (var archived : List.of(true, false)) {
            world.travel(SUNDAY);
            var office = Office.open(world);
            office.ada("nudge Mondays 9:00 here");
            var delivery = archived
                    ? office.life().archive(office.ada().id())
                    : office.life().throwKithOut(office.ada().id());
            assertThat(delivery.acknowledged()).isTrue();
            world.travel(MONDAY);
            assertThat(posts(world, office)).isZero();
        }
    }

    @Test
    void whereNothingCanBeSaidAnyMoreItIsTriedOnceAndWhoSetItIsToldInPrivate(World world) {
        var office = Office.open(world);
        office.ada("nudge Mondays 9:00 here");
        world.slack().leave(office.channel(), LocalSlack.BOT);
        world.travel(MONDAY);
        world.travel(MONDAY.plus(Duration.ofDays(7)));
        world.travel(MONDAY.plus(Duration.ofDays(14)));
        assertThat(posts(world, office)).isEqualTo(1);
        world.slack().awaitMessage(office.ada().direct(), each -> each.words().contains(STOPPED), PATIENCE);
        assertThat(office.ada().reads())
                .filteredOn(each -> each.words().contains(STOPPED))
                .hasSize(1);
        assertThat(office.ben().reads()).noneMatch(each -> each.words().contains(STOPPED));
    }

    @Test
    void aRenamedChannelGoesOnAsBefore(World world) {
        var office = quiet(world);
        assertThat(office.life().rename("elsewhere").acknowledged()).isTrue();
        assertThat(nudge(world, office, MONDAY).words()).contains("Maya Lindgren");
    }

    @Test
    void notSetWhereSlackDoesNotTellWhoReadsAlong(World world) {
        var office = Office.open(world);
        world.slack().fail("conversations.info", 1, new Fault.ServerError(503));
        assertThat(office.ada("nudge Mondays 9:00 here").words()).contains("rather not guess");
    }

    /// A team whose Maya has gone quiet, with a nudge on Mondays.
    private static Office quiet(World world) {
        var office = Office.withBook(world);
        office.ada("team log coffee with Maya Lindgren on 1 September");
        office.ada("team log call with Maya Lindgren on 22 September");
        office.ben("team log call with Maya Lindgren on 13 October");
        office.ada("nudge Mondays 9:00 here");
        return office;
    }

    /// The nudge that has come by `moment`.
    private static Message nudge(World world, Office office, Instant moment) {
        var before = nudges(world, office).size();
        world.travel(moment);
        world.slack()
                .awaitMessage(
                        office.channel(),
                        each -> isNudge(each) && nudges(world, office).size() > before,
                        PATIENCE);
        return nudges(world, office).getLast();
    }

    private static List<Message> nudges(World world, Office office) {
        return world.slack().messages(office.channel()).stream()
                .filter(ChannelNudgeTest::isNudge)
                .toList();
    }

    private static boolean isNudge(Message message) {
        return message.words().contains("For this week") || message.words().contains("gone quiet. Who writes");
    }

    /// How often Kith tried to post into the channel by itself.
    private static long posts(World world, Office office) {
        return world.slack().calls().stream()
                .filter(each -> each.method().equals("chat.postMessage"))
                .filter(each -> office.channel().equals(each.arguments().get("channel")))
                .count();
    }
}
