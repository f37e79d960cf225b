package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kith.playground.LocalSlack;
import kith.playground.Message;
import kith.store.Database;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A Kith that no request can reach hears Slack over sockets that it opens itself.
@ExtendWith(InAWorld.class)
class SocketModeTest {
    private static final String ADA = "U0ADA";
    private static final String BOT = "xoxb-socket";
    private static final String APP = "xapp-socket";
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/");

    private final Server server = new Server();
    private LocalSlack slack;
    private Database database;
    private Running kith;

    @BeforeEach
    void overSockets(World world) throws Exception {
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.open();
        server.addConnector(connector);
        var base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
        slack = new LocalSlack(new LocalSlack.Setup(NOBODY, "secret", BOT, InstantSource.system()));
        slack.tokens().admit(APP);
        slack.serveAt(base);
        slack.addUser(ADA, "Ada Fontaine", "Europe/Lisbon");
        server.setHandler(slack.handler());
        server.start();
        database = World.open(world.emptyDatabase());
        var setting =
                new SlackSetting(new SlackSetting.By.BotToken(BOT), "secret", base.resolve("/api/"), Optional.of(APP));
        kith = Running.start(
                0, Optional.of(setting), Optional.empty(), () -> World.books(database), InstantSource.system());
        await(() -> slack.sockets().open() == 1);
    }

    @AfterEach
    void close() {
        kith.close();
        slack.close();
        LifeCycle.stop(server);
        database.close();
    }

    @Test
    void messagesCommandsAndPressesAreAnswered() {
        slack.say(ADA, slack.direct(ADA), null, "coffee with Maria Lopez yesterday");
        var told = told("Maria Lopez");
        assertThat(slack.slash(ADA, slack.direct(ADA), "/kith", "about Maria Lopez")
                        .body())
                .contains("Maria Lopez");
        assertThat(slack.press(ADA, slack.direct(ADA), told.ts(), "undo:0").acknowledged())
                .isTrue();
    }

    @Test
    void aSocketThatSlackClosesIsFollowedByAnother() {
        slack.sockets().announceClosing();
        await(() -> slack.sockets().opened() == 2 && slack.sockets().open() == 1);
        answersACommand();
    }

    @Test
    void socketsThatWereCutAreOpenedAgain() {
        slack.sockets().cut();
        await(() -> slack.sockets().opened() == 2 && slack.sockets().open() == 1);
        answersACommand();
    }

    private void answersACommand() {
        assertThat(slack.slash(ADA, slack.direct(ADA), "/kith", "promises").acknowledged())
                .isTrue();
    }

    private Message told(String words) {
        return slack.awaitMessage(
                slack.direct(ADA),
                each -> each.user().equals(LocalSlack.BOT) && each.words().contains(words),
                Duration.ofSeconds(20));
    }

    private static void await(BooleanSupplier what) {
        var begun = System.nanoTime();
        while (!what.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
