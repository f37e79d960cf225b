package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kith.playground.Fault;
import kith.playground.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A channel's own book: what all in the channel may do with it, and where there is none.
@ExtendWith(InAWorld.class)
class TeamBookTest {
    private static final String MAYA = "team log call with Maya Lindgren yesterday, she is looking for a designer";

    @Test
    void startingItTellsAllWhatItMeans(World world) {
        var office = Office.open(world);
        office.ada("team start");
        var said = office.ben().lastIn(office.channel());
        assertThat(said.ephemeral()).isFalse();
        assertThat(said.words()).contains("visible to everybody", "private books stay private");
        assertThat(office.ben("team start").words()).contains("already");
    }

    @Test
    void whatOneLogsAllSeeAndAllMayAskAfter(World world) {
        var office = Office.withBook(world);
        var told = office.ada(MAYA);
        assertThat(told.ephemeral()).isFalse();
        assertThat(told.words()).contains("Maya Lindgren", "looking for a designer");
        assertThat(office.ben("team about Maya").words()).contains("looking for a designer");
        assertThat(office.ben("team about Maya").ephemeral()).isTrue();
        assertThat(office.ben("team find designer").words()).contains("Maya Lindgren");
    }

    @Test
    void promisesAreTheWholeTeams(World world) {
        var office = Office.withBook(world);
        office.ada("team log call with Maya Lindgren today, I owe her the price list by Friday");
        var promises = office.ben("team promises");
        assertThat(promises.words()).contains("price list");
        office.ben().presses(promises, "Kept", "price list");
        assertThat(office.ada("team promises").words()).doesNotContain("price list");
    }

    @Test
    void anyMemberMayTakeBackWhatWasWrittenLast(World world) {
        var office = Office.withBook(world);
        office.ada(MAYA);
        var undone = office.ben("team undo");
        assertThat(undone.ephemeral()).isFalse();
        assertThat(undone.words()).contains("Taken back");
        assertThat(office.ada("team about Maya").words()).contains("know nobody");
    }

    @Test
    void theButtonsOfALogWorkForEverybodyAndShowToAll(World world) {
        var office = Office.withBook(world);
        var told = office.ada(MAYA);
        office.ben().opens(told, "Edit", "");
        var edited = office.ben().fillsIn(office.channel(), Map.of("name", "Maja Lindgren"));
        assertThat(edited.ephemeral()).isFalse();
        assertThat(edited.words()).contains("Maja Lindgren");
        var undone = office.ada().presses(edited, "Undo");
        assertThat(undone.ts()).isEqualTo(told.ts());
        assertThat(office.ben().lastIn(office.channel()).words()).contains("Taken back");
    }

    @Test
    void whoOffersNoDraftSinceDraftsAreOnesOwn(World world) {
        var office = Office.withBook(world);
        office.ada("team log coffee with Maya Lindgren on 3 March, I owe her the price list by yesterday");
        var who = office.ben("team who");
        assertThat(who.ephemeral()).isTrue();
        assertThat(labels(who)).contains("Done", "Not now").doesNotContain("Draft");
        office.ben().presses(who, "Not now", "Maya");
        assertThat(office.ada("team about Maya").words()).doesNotContain("Draft");
    }

    @Test
    void whereNoneWasStartedItOffersToAndOnePressDoes(World world) {
        var office = Office.open(world);
        var offer = office.ada(MAYA);
        assertThat(offer.words()).contains("no team book", "Shall I start one?");
        var started = office.ada().presses(offer, "Start a team book");
        assertThat(started.ephemeral()).isFalse();
        assertThat(office.ada("team about Maya").words()).contains("know nobody");
    }

    @Test
    void inADirectMessageItSaysWhereATeamBookBelongs(Someone ada) {
        assertThat(ada.commands("team start").words()).contains("belongs to a channel");
        assertThat(ada.says("team who").words()).contains("belongs to a channel");
    }

    @Test
    void aSentenceThatOnlyBeginsWithTeamIsOnesOwn(World world) {
        var office = Office.withBook(world);
        var told = office.ada("team lunch with Otto Brandt today");
        assertThat(told.ephemeral()).isTrue();
        assertThat(told.words()).contains("Otto Brandt");
        assertThat(office.ben("team about Otto").words()).contains("know nobody");
    }

    @Test
    void aChannelSharedWithAnotherCompanyKeepsNone(World world) {
        var office = Office.open(world);
        office.life().shareUntold();
        assertThat(office.ada("team start").words()).contains("Another company reads this channel");
    }

    @Test
    void aChannelThatBecomesSharedShutsItsBookUntilItIsNot(World world) {
        var office = Office.withBook(world);
        var told = office.ada(MAYA);
        assertThat(office.life().share().acknowledged()).isTrue();
        assertThat(office.ben("team about Maya").words())
                .contains("Another company")
                .doesNotContain("designer");
        var pressed = office.ben().presses(told, "Undo");
        assertThat(pressed.ephemeral()).isTrue();
        assertThat(pressed.words()).contains("Another company");
        assertThat(office.life().unshare().acknowledged()).isTrue();
        assertThat(office.ben("team about Maya").words()).contains("designer");
    }

    @Test
    void whatSlackDoesNotTellIsNotTakenForAYes(World world) {
        var office = Office.open(world);
        world.slack().fail("conversations.info", 1, new Fault.ServerError(503));
        var answer = office.ada("team start");
        assertThat(answer.ephemeral()).isTrue();
        assertThat(answer.words()).contains("rather not guess");
        world.slack().fail("conversations.info", 1, new Fault.Refused("missing_scope"));
        assertThat(office.ada(MAYA).words()).contains("rather not guess");
        assertThat(office.ada("team who").words()).contains("no team book");
    }

    @Test
    void whereKithWasNotInvitedItAsksForThat(World world) {
        var office = Office.open(world);
        office.life().throwKithOut(office.ada().id());
        assertThat(office.ada("team start").words()).contains("/invite @Kith");
        office.life().inviteKith();
        assertThat(office.ada("team start").words()).contains("keeps a team book now");
    }

    private static String labels(Message message) {
        return new Shown(message.blocks()).markdown();
    }
}
