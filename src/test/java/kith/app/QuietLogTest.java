package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Whatever level an operator sets for the log, no word of a member, no name and no secret stands in it.
@ExtendWith(InAWorld.class)
class QuietLogTest {
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
        try (var own = new OwnKith()) {
            var slack = own.slack();
            var kith = kith(own, world, logged, Map.of("KITH_LOG_LEVEL", "debug"));
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
                    .doesNotContain(
                            "xanthippe", "quietman", "zebracrossing", "umbrella", OwnKith.TOKEN, OwnKith.SECRET);
        }
    }

    @Test
    void forMachinesEveryLineIsAnObjectThatNamesItsRequest(World world, @TempDir Path folder) throws Exception {
        var logged = folder.resolve("log");
        try (var own = new OwnKith();
                var http = HttpClient.newHttpClient()) {
            var kith = kith(own, world, logged, Map.of("KITH_LOG", "json"));
            try {
                assertThat(kith.inputReader().readLine()).contains("serves Slack");
                var unreadable = own.signed("{not json", "X-Request-Id", "balancer-4711");
                var answer = http.send(unreadable, HttpResponse.BodyHandlers.discarding());
                assertThat(answer.headers().firstValue("X-Request-Id")).contains("balancer-4711");
            } finally {
                kith.destroy();
                assertThat(kith.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
            var json = new JsonMapper();
            assertThat(Files.readAllLines(logged))
                    .extracting(json::readTree)
                    .allSatisfy(each -> assertThat(each.has("level")).isTrue())
                    .anySatisfy(
                            each -> assertThat(each.path("mdc").path("request").asString(""))
                                    .isEqualTo("balancer-4711"));
        }
    }

    private static Process kith(OwnKith own, World world, Path log, Map<String, String> settings) throws IOException {
        var kith = own.on(world.emptyDatabase(), "-Xmx256m").redirectError(log.toFile());
        kith.environment().putAll(settings);
        return kith.start();
    }
}
