package kith.app;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test that looks at the playground in a real browser, and what it does there.
@Tag("browser")
@ExtendWith(InAWorld.class)
abstract class InChromium {
    static final Path PICTURES = Path.of("target/pictures");

    private static Chromium browser;

    private final int width;
    private final int height;
    private Page page;

    InChromium(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @BeforeAll
    static void openBrowser() {
        browser = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void openPage(World world) {
        page = open(world, ColorScheme.LIGHT, width, height);
    }

    @AfterEach
    void closePage() {
        page.context().close();
    }

    static Page open(World world, ColorScheme scheme, int width, int height) {
        return browser.open(world, scheme, width, height);
    }

    Page page() {
        return page;
    }

    void actAs(String name) {
        page.getByLabel("You are").selectOption(name);
    }

    void openKith() {
        page.getByRole(AriaRole.NAVIGATION)
                .getByText("Kith", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    Locator composer() {
        return page.locator("#composer textarea");
    }

    void type(String words) {
        composer().fill(words);
        composer().press("Enter");
    }

    Locator log() {
        return page.locator("#log");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
