package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kith.playground.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The Home tab shows a member their week, and answers presses where they look.
@ExtendWith(InAWorld.class)
class HomeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aNewMemberIsWelcomedAndNothingIsKeptOfThem(World world) {
        var nora = world.newcomer();
        assertThat(nora.opensHome())
                .contains("Welcome")
                .contains("[Log a talk]")
                .doesNotContain("Settings");
    }

    @Test
    void aTalkToldInTheFormIsLoggedAndShownWithoutAMessage(World world) {
        var nora = world.newcomer();
        nora.opensHome();
        nora.pressesAtHome("Log a talk");
        nora.submits(Map.of("text", "coffee with Maria Silva today, I owe her the pricing paper by tomorrow"));
        assertThat(nora.home())
                .contains("Maria Silva")
                .contains("pricing paper")
                .contains("Undo");
        assertThat(nora.reads()).isEmpty();
        nora.pressesAtHome("Back to my week");
        assertThat(nora.home()).contains("pricing paper").contains("I don't nudge you");
    }

    @Test
    void theWeeklySlotIsPickedOnIt(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today");
        nora.opensHome();
        nora.pressesAtHome("Another time");
        nora.submits(Map.of("day", "THURSDAY", "time", "10:30"));
        assertThat(nora.home()).contains("Thursdays 10:30");
        assertThat(nora.opensHome()).contains("Thursdays 10:30").contains("Turn off");
        nora.pressesAtHome("Turn off");
        assertThat(nora.opensHome()).contains("I don't nudge you");
    }

    @Test
    void whatIsPressedShowsThereAndTheWeekComesBackWhenItIsOpenedAgain(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today, I owe her the pricing paper by Friday");
        nora.opensHome();
        nora.pressesAtHome("Promises");
        assertThat(nora.home()).contains("pricing paper").contains("Back to my week");
        nora.pressesAtHome("Kept");
        assertThat(nora.opensHome()).doesNotContain("pricing paper");
    }

    @Test
    void promisesStandOnItEachOnceWithTheirButtons(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today, I owe her the pricing paper by tomorrow");
        nora.says("call with Tom Baker today, I promised him the contract");
        assertThat(nora.opensHome())
                .containsOnlyOnce("pricing paper")
                .containsOnlyOnce("the contract")
                .contains("[Kept] [Let go]");
    }

    @Test
    void somebodyIsFoundByTheBeginningOfTheirName(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today");
        nora.says("call with Tom Baker today");
        nora.opensHome();
        var view = world.slack().home(nora.id()).orElseThrow();
        var offered = world.slack().suggestInView(nora.id(), view.id(), "about:0", "sil");
        assertThat(offered.at("/options").size()).isEqualTo(1);
        assertThat(offered.at("/options/0/text/text").asString()).isEqualTo("Maria Silva");
        world.slack()
                .pressInView(
                        nora.id(),
                        view.id(),
                        "about:0",
                        offered.at("/options/0/value").asString());
        assertThat(nora.home()).contains("Maria Silva").contains("Lately").contains("[Card]");
    }

    @Test
    void itFollowsWhatIsDoneElsewhereOnceItWasOpened(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today");
        assertThat(nora.opensHome()).doesNotContain("the contract");
        nora.commands("call with Tom Baker today, I promised him the contract");
        awaitContract(world, nora);
    }

    @Test
    void whoeverNeverOpenedItIsShownNothing(World world) {
        var nora = world.newcomer();
        var ada = world.newcomer();
        ada.says("coffee with Maria Silva today");
        ada.opensHome();
        nora.says("coffee with Maria Silva today");
        ada.says("call with Tom Baker today, I promised him the contract");
        awaitContract(world, ada);
        assertThat(world.slack().home(nora.id())).isEmpty();
    }

    @Test
    void whatWasAskedForOnItStaysThere(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today, I owe her the pricing paper by Friday");
        nora.opensHome();
        nora.pressesAtHome("Promises");
        var ada = world.newcomer();
        ada.says("coffee with Maria Silva today");
        ada.opensHome();
        ada.says("call with Tom Baker today, I promised him the contract");
        awaitContract(world, ada);
        assertThat(nora.home()).contains("Back to my week");
    }

    @Test
    void thePictureThatWasDrawnLastStandsOnIt(World world) {
        var nora = world.newcomer();
        nora.loadsTheSampleBook();
        assertThat(nora.opensHome()).contains("Rhythm and silence");
        nora.says("picture");
        var picture =
                world.slack().awaitMessage(nora.direct(), each -> !each.files().isEmpty(), PATIENCE);
        var home = world.slack()
                .looking(nora.id())
                .awaitsHome(each -> each.pictures().size() == 1, PATIENCE);
        assertThat(home.pictures()).containsExactly(picture.files().getFirst().id());
    }

    @Test
    void aPictureThatSlackNoLongerHasIsLeftOut(World world) {
        var nora = world.newcomer();
        nora.loadsTheSampleBook();
        nora.opensHome();
        nora.says("picture");
        world.slack().looking(nora.id()).awaitsHome(each -> each.pictures().size() == 1, PATIENCE);
        world.slack().fail("views.publish", 1, new Fault.Refused("invalid_arguments"));
        assertThat(nora.opensHome()).contains("Rhythm and silence");
        assertThat(world.slack().home(nora.id()).orElseThrow().pictures()).isEmpty();
    }

    private static void awaitContract(World world, Someone member) {
        world.slack().looking(member.id()).awaitsHome(each -> each.words().contains("the contract"), PATIENCE);
    }
}
