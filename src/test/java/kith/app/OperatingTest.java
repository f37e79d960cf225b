package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What an operator sees of a Kith that runs as a process of its own.
@ExtendWith(InAWorld.class)
class OperatingTest {
    @Test
    void itTellsThatItIsReadyCountsWithoutAWordOfContentAndStopsInTime(World world) throws Exception {
        int figures = OwnKith.freePort();
        try (var own = new OwnKith();
                var http = HttpClient.newHttpClient()) {
            var builder = own.on(world.emptyDatabase(), "-Xmx256m");
            builder.environment().put("KITH_METRICS_PORT", String.valueOf(figures));
            try (var kith = StartedKith.start(builder.redirectError(ProcessBuilder.Redirect.DISCARD))) {
                for (var path : List.of("/health/live", "/health/ready")) {
                    assertThat(get(http, kith.address().resolve(path)).statusCode())
                            .as(path)
                            .isEqualTo(200);
                }
                var slack = own.slack();
                var ada =
                        slack.addUser("U0ADA", "Ada Fontaine", "Europe/Lisbon").id();
                slack.slash(ada, slack.direct(ada), "/kith", "coffee with Xanthippe Quietman yesterday");
                var told = get(http, URI.create("http://127.0.0.1:" + figures + "/metrics"))
                        .body();
                assertThat(told)
                        .contains(
                                "kith_requests_seconds_bucket{kind=\"command\",outcome=\"answered\"",
                                "kith_outbox_letters",
                                "kith_outbox_eldest_seconds",
                                "kith_nudges_due",
                                "kith_nudges_late_seconds",
                                "kith_database_connections{state=\"active\"}",
                                "jvm_memory_used_bytes")
                        .doesNotContain("Xanthippe", "U0ADA");
                assertThat(kith.stop(Duration.ofSeconds(10))).isTrue();
            }
        }
    }

    @Test
    void withoutADatabaseItLivesButIsNotReady(World world) throws Exception {
        var database = World.open(world.emptyDatabase());
        try (var http = HttpClient.newHttpClient();
                var kith = Running.start(
                        Serving.here(0),
                        Optional.empty(),
                        Optional.empty(),
                        () -> World.books(database),
                        InstantSource.system())) {
            assertThat(get(http, kith.address().resolve("/health/ready")).statusCode())
                    .isEqualTo(200);
            database.close();
            assertThat(get(http, kith.address().resolve("/health/ready")).statusCode())
                    .isEqualTo(503);
            assertThat(get(http, kith.address().resolve("/health/live")).statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(HttpClient http, URI at) throws Exception {
        return http.send(
                HttpRequest.newBuilder(at).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    }
}
