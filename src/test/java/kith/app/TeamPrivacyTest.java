package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kith.people.BookId;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.store.SealedCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nothing goes from a private book into a channel's, nor back. Every private note here says XMINE, every team's XOURS.
@ExtendWith(InAWorld.class)
class TeamPrivacyTest {
    private static final String MINE = "XMINE";
    private static final String OURS = "XOURS";

    @Test
    void askingTheOneBookNeverTellsOfTheOther(World world) {
        var office = both(world);
        for (var words : List.of("who", "promises", "about Maya Lindgren", "find designer", "more", "help")) {
            assertThat(office.ada("team " + words).words()).as(words).doesNotContain(MINE, "Privata");
            assertThat(office.ada().commands(words).words()).as(words).doesNotContain(OURS, "Teama");
        }
        assertThat(office.ada("team about Maya").words()).contains(OURS);
        assertThat(office.ada().commands("about Maya").words()).contains(MINE);
    }

    @Test
    void pronounsMeanWhoeverTheSameBookSpokeOf(World world) {
        var office = both(world);
        office.ada("team log call with Teama Ourson today about XOURS");
        office.ada().says("she is moving to Porto");
        assertThat(office.ada("team about Teama").words()).doesNotContain("Porto");
        office.ada().says("call with Privata Mineur today about XMINE");
        office.ada("team log she is moving to Rome");
        assertThat(office.ada().commands("about Privata").words()).doesNotContain("Rome");
    }

    @Test
    void undoTakesBackOnlyWhatTheSameBookDid(World world) {
        var office = both(world);
        office.ada("team log call with Teama Ourson today about XOURS");
        assertThat(office.ada().commands("undo").words()).doesNotContain(OURS);
        assertThat(office.ada("team about Teama").words()).contains(OURS);
        office.ada().says("call with Privata Mineur today about XMINE");
        assertThat(office.ada("team undo").words()).doesNotContain(MINE);
        assertThat(office.ada().commands("about Privata").words()).contains(MINE);
    }

    @Test
    void yesAnswersNoQuestionOfTheOtherBook(World world) {
        var office = both(world);
        office.ada("team stop");
        office.ada().says("yes");
        assertThat(office.ada("team about Maya").words()).contains(OURS);
        office.ada("team forget Maya Lindgren");
        office.ada().says("yes");
        assertThat(office.ada("team about Maya").words()).contains(OURS);
        assertThat(office.ada().commands("about Maya").words()).contains(MINE);
    }

    @Test
    void theListShownLastIsEachBooksOwn(World world) {
        var office = both(world);
        office.ada("team who");
        assertThat(office.ada().commands("more").words()).doesNotContain(OURS, "Teama");
        office.ada().commands("who");
        assertThat(office.ada("team more").words()).doesNotContain(MINE, "Privata");
    }

    @Test
    void aDraftAtHandIsNotTheTeams(World world) {
        var office = both(world);
        office.ada().says("draft to Maya: Hi Maya, XMINE is what I thought of. How are you? Best, Ada");
        office.ada("team log I gave Maya Lindgren the XOURS report today");
        office.ada("team more");
        assertThat(office.ada().lastIn(office.channel()).words()).doesNotContain(MINE);
        assertThat(stored(world, "draft", office.channel())).isEmpty();
    }

    @Test
    void aTeamsButtonPressedElsewhereFindsNothingOfTheTeams(World world) {
        var office = both(world);
        var other = Office.withBook(world);
        var told = office.ada("team log call with Teama Ourson today about XOURS");
        var undo = new Shown(told.blocks()).button("Undo", "");
        var there = other.ada("team log call with Ida Moreau today");
        var body = new ArrayList<String>();
        world.slack()
                .press(
                        other.ada().id(),
                        other.channel(),
                        there.ts(),
                        new Shown(there.blocks()).button("Undo", "").actionId(),
                        undo.value());
        body.add(other.ada().lastIn(other.channel()).words());
        assertThat(body.toString()).doesNotContain(OURS);
        assertThat(office.ada("team about Teama").words()).contains(OURS);
    }

    @Test
    void noStoredRowOfTheOneBookHoldsAWordOfTheOther(World world) {
        var office = both(world);
        for (var table : List.of("person", "talk", "fact", "promise", "step", "heard", "question", "draft", "letter")) {
            assertThat(stored(world, table, office.channel())).as(table).noneMatch(each -> each.contains(MINE));
            assertThat(stored(world, table, office.ada().id())).as(table).noneMatch(each -> each.contains(OURS));
        }
    }

    /// Ada's own book and the team's, each with a Maya of its own.
    private static Office both(World world) {
        var office = Office.withBook(world);
        var ada = office.ada();
        told(
                ada.says(
                        "call with Maya Lindgren today, she is looking for a XMINE designer, I owe her the XMINE list by Friday"));
        told(ada.says("coffee with Privata Mineur yesterday, XMINE, I owe her the XMINE paper by Friday"));
        told(
                office.ada(
                        "team log call with Maya Lindgren today, she is looking for a XOURS designer, I owe her the XOURS list by Friday"));
        told(office.ben("team log coffee with Teama Ourson yesterday, XOURS, I owe her the XOURS paper by Friday"));
        return office;
    }

    private static void told(Message answer) {
        assertThat(answer.words()).contains("Undo");
    }

    private static List<String> stored(World world, String table, String book) {
        var id = new BookId(LocalSlack.TEAM, book);
        return SealedCells.words(world.databaseUrl(), World.sealing(), id, table);
    }
}
