package kith.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Every surface where users look, each taken in light and dark into `target/pictures`; `docs/pictures` holds copies.
class PicturesTest extends InChromium {
    private static final int WIDTH = 960;
    private static final int HIGH = 760;
    private static final int TALL = 1560;
    private static final int QUALITY = 30;

    PicturesTest() {
        super(WIDTH, HIGH);
    }

    @Test
    void homeAndItsForms(World world) {
        begin(world, "Hana Vogt");
        page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home"))
                .click();
        var home = page().locator("#home");
        assertThat(home).containsText("Rhythm and silence");
        page().setViewportSize(WIDTH, TALL);
        both("home", page().locator("main"));
        page().setViewportSize(WIDTH, HIGH);
        home.getByRole(AriaRole.BUTTON, named("Log a talk")).click();
        taken("form-log", "With whom, if your words don't say");
        home.getByRole(AriaRole.BUTTON, named("Settings")).click();
        taken("form-settings", "Your plan for the week");
        home.getByRole(AriaRole.BUTTON, named("Import")).click();
        taken("form-import", "Google Contacts");
        home.getByRole(AriaRole.COMBOBOX).fill("may");
        home.getByRole(AriaRole.OPTION).first().click();
        assertThat(home).containsText("To open:");
        home.getByRole(AriaRole.BUTTON, named("Card")).click();
        taken("form-card", "How near you want them");
        home.getByRole(AriaRole.BUTTON, named("Coach a draft")).click();
        var form = page().getByRole(AriaRole.DIALOG);
        form.getByLabel("Your draft").fill("Hi Maya, how is the new plant? BUY OUR PLANNER NOW!!!");
        form.getByRole(AriaRole.BUTTON, named("Read it")).click();
        taken("form-coach", "To copy, or to change");
    }

    @Test
    void answersAndNudges(World world) {
        var ines = begin(world, "Ines Falk");
        type("who");
        assertThat(log()).containsText("glad to hear from you");
        both("who", page().locator("main"));
        type("draft to Maya: Hi Maya, how is the new plant? BUY OUR PLANNER NOW!!! Could you look at page two?");
        assertThat(log()).containsText("A better draft");
        both("coaching", page().locator("main"));
        type("nudge Mondays 9:00");
        assertThat(log()).containsText("Mondays 9:00");
        world.slack().addChannel("C0TALKS", "talks", ines.id());
        page().getByRole(AriaRole.NAVIGATION).getByText("talks").first().click();
        type("/kith nudge Mondays 9:00 here");
        assertThat(log()).containsText("Mondays");
        button("Next Monday 9:00").click();
        assertThat(log().getByRole(AriaRole.SEPARATOR)).hasCount(2);
        both("nudge-channel", page().locator("main"));
        openKith();
        assertThat(log()).containsText("Start my hour");
        both("nudge", page().locator("main"));
        button("Back to now").click();
    }

    private Someone begin(World world, String name) {
        var member = world.newcomer(name, "Europe/Lisbon");
        actAs(name);
        openKith();
        button("Load a sample book").click();
        assertThat(page().getByRole(AriaRole.STATUS).last()).containsText("sample book is loaded");
        page().evaluate("document.querySelector('#toasts').replaceChildren()");
        return member;
    }

    /// Of the open form, which is closed then.
    private void taken(String name, String words) {
        var form = page().getByRole(AriaRole.DIALOG);
        assertThat(form).containsText(words);
        both(name, form);
        page().keyboard().press("Escape");
        assertThat(form).isHidden();
    }

    private void both(String name, Locator shown) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".jpg";
            shown.screenshot(new Locator.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY)
                    .setPath(PICTURES.resolve(file)));
        }
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
