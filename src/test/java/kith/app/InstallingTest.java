package kith.app;

import static kith.app.Installing.ADA;
import static kith.app.Installing.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import kith.playground.LocalSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Workspaces let Kith in by OAuth, and out again.
@ExtendWith(InAWorld.class)
class InstallingTest {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private Installing kith;
    private LocalSlack acme;
    private LocalSlack globex;

    @BeforeEach
    void twoWorkspaces(World world) throws Exception {
        kith = new Installing(world);
        acme = kith.team("T0ACME");
        globex = kith.team("T0GLOBEX");
    }

    @AfterEach
    void close() {
        kith.close();
    }

    @Test
    void twoWorkspacesInstallItAndTheirDataNeverMeet() throws Exception {
        assertThat(kith.new Browser().goes("T0ACME", ADA)).contains("<h1>Kith is in T0ACME</h1>", "find Kith");
        kith.install("T0GLOBEX", ADA);

        assertThat(kith.asked(acme, ADA, "coffee with Maria Lopez yesterday").words())
                .contains("Maria Lopez");
        assertThat(kith.asked(globex, ADA, "about Maria Lopez").words()).doesNotContain("yesterday");
        acme.say(ADA, acme.direct(ADA), null, "about Maria Lopez");
        assertThat(Installing.told(acme, ADA, each -> each.contains("One talk")).words())
                .contains("yesterday");
        assertThat(kith.rows("book where workspace_id in ('T0ACME', 'T0GLOBEX')"))
                .isEqualTo(2);
        assertThat(acme.calls()).allMatch(each -> !each.answer().contains("invalid_auth"));
        assertThat(globex.messages(globex.direct(ADA)))
                .noneMatch(each -> each.words().contains("One talk"));
    }

    @Test
    void theInstallerIsWelcomedAloneAndOnce() throws Exception {
        kith.install("T0ACME", BEN);
        var welcome = Installing.told(acme, BEN, each -> each.contains("Thank you for letting me in"));
        assertThat(welcome.words()).contains("I wrote to you alone");

        kith.install("T0ACME", BEN);
        kith.asked(acme, BEN, "promises");
        acme.say(BEN, acme.direct(BEN), null, "help");
        Installing.told(acme, BEN, each -> each.contains("promises"));
        assertThat(acme.messages(acme.direct(BEN)))
                .filteredOn(each -> each.words().contains("Thank you for letting me in"))
                .hasSize(1);
        assertThat(acme.messages(acme.direct(ADA))).isEmpty();
        assertThat(kith.rows("installation")).isEqualTo(1);
    }

    @Test
    void aWayInOpensOnceAndForTheBrowserThatBeganWithinTenMinutes() throws Exception {
        var browser = kith.new Browser();
        var back = browser.consents(browser.begins(), "T0ACME", ADA);
        assertThat(kith.new Browser().opens(back)).contains("This way in has closed");
        var another = kith.new Browser();
        another.begins();
        assertThat(another.opens(back)).contains("This way in has closed");
        assertThat(browser.opens(back)).contains("Kith is in T0ACME");
        assertThat(browser.opens(back)).contains("This way in has closed");

        var late = kith.new Browser();
        var lateBack = late.consents(late.begins(), "T0GLOBEX", ADA);
        kith.pass(Duration.ofMinutes(11));
        assertThat(late.opens(lateBack)).contains("This way in has closed");
        assertThat(kith.rows("installation where workspace_id = 'T0GLOBEX'")).isZero();
    }

    @Test
    void pagesForInstallersHearNobody() throws Exception {
        kith.install("T0ACME", ADA);
        kith.asked(acme, ADA, "coffee with Maria Lopez yesterday");
        var about =
                acme.slash(ADA, acme.direct(ADA), "/kith", "about Maria Lopez").sent();
        var said = acme.say(ADA, acme.direct(ADA), null, "forget everything").sent();
        int heard = kith.rows("heard");
        for (var page : List.of("/slack/install", "/slack/oauth_redirect")) {
            var again = about.body().replaceAll("trigger_id=[^&]*", "trigger_id=forged");
            assertThat(kith.forged(page, about.contentType(), again)).doesNotContain("Maria");
            var another = said.body().replaceAll("\"event_id\":\"[^\"]*", "\"event_id\":\"Ev0FORGED");
            assertThat(kith.forged(page, said.contentType(), another)).doesNotContain("Maria");
            assertThat(kith.forged(page, about.contentType(), "payload=%7B%22type%22%3A%22block_actions%22%7D"))
                    .doesNotContain("Maria");
        }
        assertThat(kith.rows("heard")).isEqualTo(heard);
    }

    @Test
    void whoDeclinesIsToldThatNothingWasInstalled() throws Exception {
        var browser = kith.new Browser();
        assertThat(browser.opens(browser.declines(browser.begins()))).contains("Nothing was installed");
        assertThat(kith.rows("installation")).isZero();
    }

    @Test
    void tokensAreGoneAtOnceAndThoseOfOthersStay() throws Exception {
        kith.install("T0ACME", ADA);
        kith.install("T0GLOBEX", ADA);
        kith.asked(acme, ADA, "coffee with Maria Lopez yesterday");

        kith.slacks().uninstall(acme);
        assertThat(kith.rows("installation where workspace_id = 'T0ACME'")).isZero();
        assertThat(kith.rows("book_key where workspace_id = 'T0ACME' and book_id = ''"))
                .isZero();
        assertThat(kith.rows("scheduled_tasks where task_name = 'PURGE'")).isEqualTo(1);
        assertThat(kith.asked(acme, ADA, "who").words()).contains("Kith isn’t installed here");
        assertThat(kith.asked(globex, ADA, "promises").words()).doesNotContain("installed");

        kith.pass(Duration.ofSeconds(2));
        kith.install("T0ACME", ADA);
        assertThat(kith.rows("scheduled_tasks where task_name = 'PURGE'")).isZero();
        assertThat(kith.asked(acme, ADA, "about Maria Lopez").words()).contains("One talk");
    }

    @Test
    void newsOfAnEarlierInstallationThatComeLateTakeNothingAway() throws Exception {
        kith.install("T0ACME", ADA);
        acme.wire().loseAcknowledgements(2);
        kith.slacks().uninstall(acme);
        kith.pass(Duration.ofSeconds(2));
        kith.install("T0ACME", ADA);
        acme.wire().retryNow();
        assertThat(kith.rows("installation where workspace_id = 'T0ACME'")).isEqualTo(1);
        assertThat(kith.asked(acme, ADA, "coffee with Maria Lopez yesterday").words())
                .contains("Maria Lopez");
    }

    @Test
    void aTokenThatEndsIsRefreshedForCommandsAndForWhatTheOutboxSends() throws Exception {
        kith.slacks().rotate(HALF_A_DAY);
        kith.install("T0ACME", ADA);
        assertThat(kith.asked(acme, ADA, "promises").words()).isNotBlank();
        assertThat(kith.slacks().refreshes()).isZero();

        Installing.told(acme, ADA, each -> each.contains("Thank you for letting me in"));
        kith.pass(Duration.ofHours(11));
        var said = acme.say(ADA, acme.direct(ADA), null, "coffee with Maria Lopez yesterday");
        assertThat(said.acknowledged()).as(String.valueOf(said)).isTrue();
        Installing.told(acme, ADA, each -> each.contains("You met"));
        assertThat(kith.slacks().refreshes()).isEqualTo(1);
        kith.pass(Duration.ofHours(30));
        assertThat(kith.asked(acme, ADA, "about Maria Lopez").words()).contains("One talk");
        assertThat(kith.slacks().refreshes()).isEqualTo(2);
    }

    @Test
    void aRefreshRacedByTwoInstancesHappensOnce() throws Exception {
        kith.slacks().rotate(HALF_A_DAY);
        kith.install("T0ACME", ADA);
        var one = kith.tokens();
        var other = kith.tokens();
        for (int round = 1; round <= 5; round++) {
            kith.pass(Duration.ofHours(11));
            var together = new CyclicBarrier(2);
            var first = CompletableFuture.supplyAsync(() -> {
                await(together);
                return one.of("T0ACME");
            });
            await(together);
            assertThat(other.of("T0ACME")).isEqualTo(first.join());
            assertThat(kith.slacks().refreshes()).isEqualTo(round);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anOrganizationLetsItIntoAllOfItsWorkspacesAndOutAgain() throws Exception {
        var east = kith.teamOf("E0INITECH", "T0EAST");
        var west = kith.teamOf("E0INITECH", "T0WEST");
        assertThat(kith.new Browser().goes("T0EAST", ADA)).contains("Kith is approved for E0INITECH");
        kith.asked(east, ADA, "coffee with Maria Lopez yesterday");
        west.addUser("U0WES", "Wes Ito", "Asia/Tokyo");
        assertThat(kith.asked(west, "U0WES", "about Maria Lopez").words()).doesNotContain("One talk");
        west.say("U0WES", west.direct("U0WES"), null, "call with Tom Baker today");
        Installing.told(west, "U0WES", each -> each.contains("Tom Baker"));

        east.openHome(ADA);
        var home = east.home(ADA).orElseThrow();
        var button = new Shown(home.content().path("blocks")).button("Promises", "");
        assertThat(east.pressInView(ADA, home.id(), button.actionId(), button.value())
                        .acknowledged())
                .isTrue();
        assertThat(east.home(ADA).orElseThrow().words()).contains("Back to my week");

        kith.slacks().uninstall(east);
        assertThat(kith.rows("installation")).isZero();
        assertThat(kith.rows("scheduled_tasks where task_name = 'PURGE'")).isEqualTo(2);
        assertThat(kith.asked(west, "U0WES", "who").words()).contains("Kith isn’t installed here");
    }
}
