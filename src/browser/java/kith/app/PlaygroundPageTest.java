package kith.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import kith.pictures.DrawDepth;
import org.junit.jupiter.api.Test;

/// The playground as a newcomer meets it, in a real browser. Pictures go to `target/pictures`.
class PlaygroundPageTest extends InChromium {
    PlaygroundPageTest() {
        super(1280, 860);
    }

    @Test
    void aNewcomerLoadsTheSampleBookAndLearnsWhomToReachOutTo(World world) {
        world.newcomer("Dora Lind", "Europe/Lisbon");
        actAs("Dora Lind");
        openKith();
        button("Load a sample book").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("sample book is loaded");
        type("who should I reach out to?");
        assertThat(log()).containsText("Omar Haddad");
        assertThat(log()).containsText("Grace Okafor");
        assertThat(log()).containsText("usually every");
        picture("playground");
        log().getByRole(AriaRole.BUTTON, named("Done")).last().click();
        assertThat(log()).containsText("you reached out to");
        log().getByRole(AriaRole.BUTTON, named("Undo")).first().click();
        assertThat(log()).containsText("Taken back");
    }

    @Test
    void aDraftIsReadChangedTakenAndLoggedAsSent(World world) {
        world.newcomer("Edda Holm", "Europe/Lisbon");
        actAs("Edda Holm");
        openKith();
        button("Load a sample book").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("sample book is loaded");
        type(
                "draft to Maya: Hi Maya, how is the new plant? BUY OUR PLANNER NOW!!! Could you look at page two for ten minutes?");
        assertThat(log()).containsText("A better draft");
        picture("draft");
        log().getByRole(AriaRole.BUTTON, named("Use this")).last().click();
        assertThat(log()).containsText("Plain, to copy");
        type("warmer");
        assertThat(log()).containsText("Like this?");
        log().getByRole(AriaRole.BUTTON, named("Log as sent")).last().click();
        assertThat(log()).containsText("You exchanged messages with Maya Lindgren today");
    }

    @Test
    void aPictureIsShownWithItsWordsAndEnlargedByKeyboard(World world) {
        world.newcomer("Fay Moss", "Europe/Lisbon");
        actAs("Fay Moss");
        openKith();
        button("Load a sample book").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("sample book is loaded");
        type("picture");
        var picture = log().getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("At risk"));
        assertThat(picture).isVisible();
        assertThat(log()).containsText("usually every");
        page().waitForFunction("document.querySelector('#log .file img').naturalWidth === " + DrawDepth.SIZE);
        picture("relationships");
        picture.locator("xpath=..").focus();
        page().keyboard().press("Enter");
        assertThat(page().getByRole(AriaRole.DIALOG)).containsText("Rhythm and silence");
        picture("relationships-large");
        page().keyboard().press("Escape");
        assertThat(page().getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void aTalkIsLoggedByKeyboardAloneAndMendedInAForm(World world) {
        actAs("Ben Castillo");
        openKith();
        composer().focus();
        page().keyboard().type("coffee with Nadia Petrova yesterday, she is moving to Lyon");
        page().keyboard().press("Enter");
        assertThat(log()).containsText("You met Nadia Petrova yesterday");
        log().getByRole(AriaRole.BUTTON, named("Edit")).last().focus();
        page().keyboard().press("Enter");
        var form = page().getByRole(AriaRole.DIALOG);
        assertThat(form).containsText("With whom");
        form.getByLabel("How").selectOption("A call");
        picture("edit");
        form.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(log()).containsText("You had a call with Nadia Petrova");
        assertThat(form).isHidden();
    }

    @Test
    void aDraftIsCoachedThroughTheCommandsForm(World world) {
        actAs("Ada Fontaine");
        openKith();
        type("/kith draft");
        var form = page().getByRole(AriaRole.DIALOG);
        assertThat(form).containsText("Your draft");
        page().keyboard().press("Escape");
        assertThat(form).isHidden();
        type("/kith draft");
        form.getByLabel("Your draft")
                .fill("CAN YOU INTRODUCE ME TO EVERYBODY YOU KNOW!!! I need clients and I need them now.");
        form.getByRole(AriaRole.BUTTON, named("Read it")).click();
        assertThat(form).containsText("Nothing was sent");
        picture("coaching");
        page().keyboard().press("Escape");
        assertThat(form).isHidden();
    }

    @Test
    void whatOneMemberTellsNoOtherSees(World world) {
        actAs("Ada Fontaine");
        openKith();
        type("call with Zuleika Quist today");
        assertThat(log()).containsText("Zuleika Quist");
        actAs("Chika Obi");
        openKith();
        assertThat(log()).not().containsText("Zuleika Quist");
        type("/kith about Zuleika");
        assertThat(log()).containsText("I know nobody called Zuleika");
    }

    @Test
    void timeTravelsADayAndBack(World world) {
        var clock = page().locator("#clock");
        assertThat(clock).containsText(" 20");
        var before = clock.textContent();
        button("Next Monday 9:00").click();
        assertThat(clock).containsText("Mon");
        assertThat(clock).containsText("09:00");
        button("Back to now").click();
        assertThat(clock).containsText(String.valueOf(before).substring(0, 10));
    }

    @Test
    void itReadsWellInTheDarkAndOnAPhone(World world) {
        for (var look : List.of("dark", "phone")) {
            var small = look.equals("phone");
            var other = open(world, small ? ColorScheme.LIGHT : ColorScheme.DARK, small ? 390 : 1280, 844);
            other.locator("#log").waitFor();
            assertThat(other.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            other.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(look + ".png")));
            other.context().close();
        }
    }

    private void picture(String name) {
        page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
