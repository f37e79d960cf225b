package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What keeps strangers and scripts at bay.
@ExtendWith(InAWorld.class)
class GuardedTest {
    @Test
    void everyAnswerTellsBrowsersToKeepToThemselves(World world) throws Exception {
        var base = world.running().address();
        try (var client = HttpClient.newHttpClient()) {
            for (var path : List.of("/", "/app.js", "/slack/events", "/nowhere", "/dev/clock", "/playground/state")) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
                var headers = answer.headers();
                assertThat(headers.firstValue("X-Content-Type-Options"))
                        .as(path)
                        .hasValue("nosniff");
                assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
                assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
                assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                        .as(path)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("Server")).as(path).isEmpty();
            }
        }
    }

    @Test
    void whoSendsTooMuchIsAskedKindlyToWaitAndNothingOfItIsKept(World world) {
        try (var database = World.open(world.emptyDatabase());
                var kith = Running.start(
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        () -> new OpenBooks(database, World.sealing(), new Rules(Duration.ofDays(30), 3)),
                        InstantSource.system())) {
            var slack = kith.playground().orElseThrow();
            var ada = slack.addUser("U0ADA", "Ada Fontaine", "Europe/Lisbon").id();
            var direct = slack.direct(ada);
            for (int i = 0; i < 3; i++) {
                slack.slash(ada, direct, "/kith", "promises");
            }
            slack.say(ada, direct, null, "call with Tom Baker today");
            var told = slack.awaitMessage(
                    direct, each -> each.words().contains("That was a lot at once"), Duration.ofSeconds(10));
            assertThat(told.words()).contains("wait a minute", "not kept");
            assertThat(slack.slash(ada, direct, "/kith", "about Tom Baker").acknowledged())
                    .isTrue();
            assertThat(slack.messages(direct)).noneMatch(each -> each.words().contains("You had a call"));
        }
    }
}
