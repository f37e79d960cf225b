package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kith.playground.LocalSlack;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever level an operator sets for the log, no word of a member, no name and no secret stands in it.
@ExtendWith(InAWorld.class)
class QuietLogTest {
    private static final String TOKEN = "xoxb-quietlogtoken";
    private static final String SECRET = "quietlogsecret";
    private static final List<String> SAID = List.of(
            "call with Xanthippe Quietman today, she needs a zebracrossing, I owe her the umbrella by Friday",
            "draft to Xanthippe: BUY OUR ZEBRACROSSING NOW, will you?",
            "find zebracrossing",
            "about Xanthippe",
            "who",
            "blue zebracrossing",
            "forget Xanthippe Quietman");

    @Test
    void atDebugLevelTheLogTellsNothingOfWhatWasSaid(World world, @TempDir Path folder) throws Exception {
        var logged = folder.resolve("log");
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.open();
        server.addConnector(connector);
        var base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
        int port = freePort();
        var address = URI.create("http://127.0.0.1:" + port + "/slack/events");
        try (var slack = new LocalSlack(new LocalSlack.Setup(address, SECRET, TOKEN, InstantSource.system()))) {
            slack.serveAt(base);
            server.setHandler(slack.handler());
            server.start();
            var kith = kith(world.emptyDatabase(), base, port, logged);
            try {
                assertThat(kith.inputReader().readLine()).contains("serves Slack");
                var ada =
                        slack.addUser("U0ADA", "Ada Fontaine", "Europe/Lisbon").id();
                for (var each : SAID) {
                    slack.say(ada, slack.direct(ada), null, each);
                }
                slack.awaitMessage(
                        slack.direct(ada), each -> each.words().contains("for good?"), Duration.ofSeconds(30));
            } finally {
                kith.destroy();
                assertThat(kith.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
            var log = Files.readString(logged);
            assertThat(log).contains("DEBUG");
            assertThat(log.toLowerCase(Locale.ROOT))
                    .doesNotContain("xanthippe", "quietman", "zebracrossing", "umbrella", TOKEN, SECRET);
        } finally {
            LifeCycle.stop(server);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process kith(String database, URI slack, int port, Path log) throws Exception {
        var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
        var classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(
                        java.toString(),
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=debug",
                        "-Dorg.slf4j.simpleLogger.log.kith=debug",
                        "-cp",
                        classPath,
                        Kith.class.getName())
                .redirectError(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        String.valueOf(port),
                        "DATABASE_URL",
                        database,
                        "KITH_MASTER_KEY",
                        World.masterKey(),
                        "SLACK_BOT_TOKEN",
                        TOKEN,
                        "SLACK_SIGNING_SECRET",
                        SECRET,
                        "SLACK_API_URL",
                        slack.resolve("/api/").toString()));
        return builder.start();
    }
}
