package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Forms do what words do, and keep what was typed when something is to be mended.
@ExtendWith(InAWorld.class)
class FormsTest {
    @Test
    void aTalkIsToldByPickingSomebodyAndADayAlone(World world, Someone nora) {
        nora.says("coffee with Maria Silva today");
        world.slack().shortcut(nora.id(), "log-talk");
        nora.submits(Map.of("person", nora.finds("person", "mar"), "kind", "CALL", "promise", "the slides"));
        assertThat(nora.form().words())
                .contains("You had a call with")
                .contains("Maria Silva")
                .contains("the slides");
    }

    @Test
    void somebodyNewIsTakenInFromTheForm(World world, Someone nora) {
        world.slack().shortcut(nora.id(), "log-talk");
        nora.submits(Map.of("person", nora.finds("person", "Olga Brandt"), "kind", "MEETING"));
        assertThat(nora.form().words()).contains("You met").contains("New in your book: Olga Brandt");
    }

    @Test
    void aFormThatNamesNobodyIsMendedAtItsField(World world, Someone nora) {
        world.slack().shortcut(nora.id(), "log-talk");
        var refused = nora.submits(Map.of("kind", "CALL"));
        assertThat(refused.body()).contains("\"person\":\"Pick somebody here");
        assertThat(nora.submits(Map.of("text", "call with Tom", "day", "2999-01-01"))
                        .body())
                .contains("\"day\"");
    }

    @Test
    void ofAMessageNothingIsKeptBeforeTheMemberSawIt(World world, Someone nora) {
        var ben = world.newcomer();
        var channel = world.slack().addChannel("C" + nora.id(), "clients-" + nora.id(), nora.id(), ben.id());
        world.slack().say(ben.id(), channel.id(), null, "Tom Baker wants the offer by May");
        var message = world.slack().messages(channel.id()).getLast();
        world.slack().messageShortcut(nora.id(), channel.id(), message.ts(), "log-this");
        assertThat(nora.form().content().toString()).contains("Tom Baker wants the offer by May");
        nora.submits(Map.of("text", "Tom Baker wants the offer", "kind", "MESSAGE"));
        assertThat(nora.form().words()).contains("Tom Baker");
        assertThat(nora.says("find May").words()).contains("nothing");
    }

    @Test
    void aDraftIsReadInTheFormAndAgainOnceItIsChanged(World world, Someone nora) {
        world.slack().shortcut(nora.id(), "coach");
        nora.submits(Map.of("text", "Hi Tom, BUY NOW!!! Everybody else has."));
        assertThat(nora.form().words()).contains("To Tom").contains("To copy, or to change");
        nora.submits(Map.of("text", "Hi Tom, how did the move to Lyon go? I thought of you this morning."));
        assertThat(nora.form().words()).contains("send it");
        assertThat(nora.reads()).isEmpty();
    }

    @Test
    void aPressInAFormIsAnsweredInIt(World world, Someone nora) {
        world.slack().shortcut(nora.id(), "coach");
        nora.submits(Map.of("text", "Hi Tom, how did the move to Lyon go? I thought of you this morning."));
        nora.pressesInForm("Log as sent");
        assertThat(nora.form().words()).contains("You exchanged messages with");
        assertThat(nora.reads()).isEmpty();
    }

    @Test
    void aCardIsChangedAndTheChangeCanBeTakenBack(World world, Someone nora) {
        nora.says("coffee with Maria Silva today");
        nora.opens(nora.says("about Maria"), "Card", "");
        var answer = nora.fills(Map.of(
                "name", "Maria Sousa Silva",
                "aliases", "Mia",
                "relation", "CLIENT",
                "role", "Buyer at Norrvik",
                "circle", "CLOSE",
                "tags", "Lisbon, food"));
        assertThat(answer.words())
                .contains("Maria Sousa Silva")
                .contains("client")
                .contains("close")
                .contains("lisbon");
        assertThat(nora.says("about Mia").words()).contains("Maria Sousa Silva").contains("Buyer at Norrvik");
        nora.presses(answer, "Undo");
        assertThat(nora.says("about Maria").words()).doesNotContain("Norrvik");
    }

    @Test
    void aCardThatWasChangedMeanwhileIsNotOverwritten(World world, Someone nora) {
        nora.says("coffee with Maria Silva today");
        nora.opens(nora.says("about Maria"), "Card", "");
        nora.commands("Maria is a client");
        var refused = nora.submits(Map.of("name", "Maria Silva", "relation", "FRIEND"));
        assertThat(refused.body()).contains("changed while the form was open");
        assertThat(nora.hasForm()).isTrue();
    }

    @Test
    void settingsAreChangedInOneForm(World world, Someone nora) {
        nora.opens(nora.says("settings"), "Change in a form", "");
        var answer = nora.fills(Map.of("day", "FRIDAY", "time", "16:00", "drafts", "on", "notes", "2"));
        assertThat(answer.words()).contains("Fridays 16:00").contains("90 days").contains("2 years");
        assertThat(nora.says("settings").words()).contains("Fridays 16:00").contains("fade after 2 years");
    }

    @Test
    void aFileIsBroughtInByTheForm(World world, Someone nora) {
        nora.says("coffee with Tom Baker today");
        nora.opensHome();
        nora.pressesAtHome("Import");
        var file = world.slack()
                .looking(nora.id())
                .chooses("people.csv", "Name,Email\nAda Moss,ada@moss.example\n".getBytes(StandardCharsets.UTF_8));
        nora.submits(Map.of("files", file));
        assertThat(nora.home()).contains("people.csv");
        world.slack().awaitMessage(nora.direct(), each -> each.words().contains("people.csv"), Duration.ofSeconds(20));
    }
}
