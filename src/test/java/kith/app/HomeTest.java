package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kith.playground.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The Home tab shows a member their week, and answers presses where they look.
@ExtendWith(InAWorld.class)
class HomeTest {
    @Test
    void aNewMemberIsWelcomedAndNothingIsKeptOfThem(World world) {
        var nora = world.newcomer();
        assertThat(opened(world, nora))
                .contains("Welcome")
                .contains("[Log a talk]")
                .doesNotContain("Settings");
    }

    @Test
    void aTalkToldInTheFormIsLoggedAndShownWithoutAMessage(World world) {
        var nora = world.newcomer();
        opened(world, nora);
        press(world, nora, "Log a talk");
        nora.submits(Map.of("text", "coffee with Maria Silva today, I owe her the pricing paper by tomorrow"));
        assertThat(page(world, nora))
                .contains("Maria Silva")
                .contains("pricing paper")
                .contains("Undo");
        assertThat(nora.reads()).isEmpty();
        press(world, nora, "Back to my week");
        assertThat(page(world, nora)).contains("pricing paper").contains("I don't nudge you");
    }

    @Test
    void theWeeklySlotIsPickedOnIt(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today");
        opened(world, nora);
        press(world, nora, "Another time");
        nora.submits(Map.of("day", "THURSDAY", "time", "10:30"));
        assertThat(page(world, nora)).contains("Thursdays 10:30");
        assertThat(opened(world, nora)).contains("Thursdays 10:30").contains("Turn off");
        press(world, nora, "Turn off");
        assertThat(opened(world, nora)).contains("I don't nudge you");
    }

    @Test
    void whatIsPressedShowsThereAndTheWeekComesBackWhenItIsOpenedAgain(World world) {
        var nora = world.newcomer();
        nora.says("coffee with Maria Silva today, I owe her the pricing paper by Friday");
        opened(world, nora);
        press(world, nora, "Promises");
        assertThat(page(world, nora)).contains("pricing paper").contains("Back to my week");
        press(world, nora, "Kept");
        assertThat(opened(world, nora)).doesNotContain("pricing paper");
    }

    private static String opened(World world, Someone member) {
        assertThat(world.slack().openHome(member.id()).acknowledged()).isTrue();
        return page(world, member);
    }

    private static String page(World world, Someone member) {
        return new Shown(home(world, member).content().path("blocks")).markdown();
    }

    private static View home(World world, Someone member) {
        return world.slack().home(member.id()).orElseThrow();
    }

    private static void press(World world, Someone member, String label) {
        var view = home(world, member);
        var button = new Shown(view.content().path("blocks")).button(label, "");
        assertThat(world.slack()
                        .pressInView(member.id(), view.id(), button.actionId(), button.value())
                        .acknowledged())
                .isTrue();
    }
}
