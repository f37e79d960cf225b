package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jetty.util.component.Graceful;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PageTest {
    @AutoClose
    private final Room room = new Room();

    private final LocalSlack slack = room.slack;

    PageTest() throws Exception {}

    @ParameterizedTest
    @ValueSource(strings = {"", "style.css", "app.js", "icon.svg"})
    void thePageAndItsFilesAreServedUnderAStrictPolicy(String path) throws Exception {
        var answer = room.send(room.to(path).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack/install", "limits.tsv", "LocalSlack.class", "health"})
    void otherPathsAreLeftToWhoeverComesNext(String path) throws Exception {
        room.kith.answers = _ -> new FakeKith.Answer(200, "Kith");

        assertThat(room.send(room.to(path).GET()).body()).isEqualTo("Kith");
    }

    @Test
    void aNameThatIsNotThisMachinesIsTurnedAway() throws Exception {
        for (var path : new String[] {"/", "/api/api.test", "/playground/state"}) {
            assertThat(statusFor(path, "evil.example:" + room.base.getPort())).contains("421");
            assertThat(statusFor(path, "localhost:" + room.base.getPort())).contains("200");
        }
    }

    @Test
    void anotherWebsitesPageCannotDriveTheWorkspace() throws Exception {
        var asked = Json.write(
                Json.object().put("user", Room.ADA).put("channel", room.dm()).put("text", "hi"));
        var foreign = room.send(room.to("playground/say")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString(asked)));
        var crossed = room.send(
                room.to("playground/say").header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString(asked)));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(crossed.statusCode()).isEqualTo(403);
        assertThat(slack.messages(room.dm())).isEmpty();

        var own = "http://127.0.0.1:" + room.base.getPort();
        var home = room.send(room.to("playground/say").header("Origin", own).POST(BodyPublishers.ofString(asked)));
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(slack.messages(room.dm())).hasSize(1);
    }

    @Test
    void eachUserSeesTheirOwnDirectLineAndEphemeralMessagesOnly() throws Exception {
        slack.say(Room.ADA, room.dm(), null, "mine alone");

        assertThat(state(Room.ADA, room.dm()).path("messages").size()).isEqualTo(1);
        assertThat(state(Room.BEN, room.dm()).path("messages").size()).isZero();
        assertThat(Json.write(state(Room.BEN, room.dm()).path("channels"))).doesNotContain(room.dm());
    }

    @Test
    void travelMovesKithsClockAndWithItTheTimesOfMessagesButNotOfSignatures() throws Exception {
        room.kith.answers = heard -> new FakeKith.Answer(
                200, Json.write(Json.object().put("now", heard.json().path("to").asString(""))));
        var travelled = act("clock", Json.object().put("user", Room.BEN).put("to", "monday"));

        assertThat(travelled.path("ok").asBoolean()).isTrue();
        assertThat(room.kith.last().path()).isEqualTo("/dev/clock");
        assertThat(slack.now()).as("9:00 in Tokyo").isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
        room.pass(Duration.ofSeconds(5));
        assertThat(slack.now()).as("it keeps running").isEqualTo(Instant.parse("2026-11-23T00:00:05Z"));
        slack.say(Room.ADA, room.dm(), null, "who");
        assertThat(room.kith.last().json().path("event_time").asLong())
                .isEqualTo(slack.now().getEpochSecond());
        assertThat(room.kith.last().timestamp()).isEqualTo(String.valueOf(room.now.getEpochSecond()));
    }

    @Test
    void theSampleBookIsAskedForAndKithsWordsAreShown() throws Exception {
        room.kith.answers = _ -> new FakeKith.Answer(200, "{\"text\":\"Loaded 14 people.\"}");

        assertThat(act("sample", Json.object().put("user", Room.ADA))
                        .path("text")
                        .asString())
                .isEqualTo("Loaded 14 people.");
        assertThat(room.kith.last().json().path("user").asString()).isEqualTo(Room.ADA);
    }

    @Test
    void thePageDoesWhatATestCanDo() throws Exception {
        slack.addCommand("/kith", "who");
        act(
                "slash",
                Json.object()
                        .put("user", Room.ADA)
                        .put("channel", room.dm())
                        .put("command", "/kith")
                        .put("text", "who"));
        assertThat(room.kith.last().form().get("text")).isEqualTo("who");

        var posted = room.api(
                "chat.postMessage", Json.object().put("channel", room.dm()).set("blocks", Demo.canned("who.json")));
        var block = slack.messages(room.dm())
                .getLast()
                .blocks()
                .path(3)
                .path("block_id")
                .asString();
        act(
                "press",
                Json.object()
                        .put("user", Room.ADA)
                        .put("channel", room.dm())
                        .put("message", posted.path("ts").asString())
                        .put("block", block)
                        .put("action", "done:1"));
        assertThat(room.kith.last().payload().at("/actions/0/action_id").asString())
                .isEqualTo("done:1");
    }

    @Test
    void aChangeIsToldToThePageAtOnce() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), room.base.getPort());
                var lines = ask(socket, "/playground/events", "127.0.0.1")) {
            socket.setSoTimeout(5000);
            assertThat(data(lines)).as("a first one, to begin with").isNotEmpty();
            slack.say(Room.ADA, room.dm(), null, "news");
            assertThat(lines.lines().filter(each -> each.startsWith("data:")).findFirst())
                    .isPresent();
        }
    }

    @Test
    void aStoppingServerEndsTheStreamOfChanges() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), room.base.getPort());
                var lines = ask(socket, "/playground/events", "127.0.0.1")) {
            socket.setSoTimeout(5000);
            assertThat(data(lines)).isNotEmpty();
            ((Graceful) slack.handler()).shutdown().get();
            assertThat(lines.lines().anyMatch("0"::equals)).as("the last chunk").isTrue();
        }
    }

    private JsonNode state(String user, String channel) throws Exception {
        return Json.read(room.send(room.to("playground/state?user=" + user + "&channel=" + channel)
                        .GET())
                .body());
    }

    private JsonNode act(String what, JsonNode asked) throws Exception {
        HttpResponse<String> answer = room.post("playground/" + what, asked);
        return Json.read(answer.body());
    }

    private String statusFor(String path, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), room.base.getPort());
                var lines = ask(socket, path, host)) {
            return String.valueOf(lines.readLine());
        }
    }

    private static String data(BufferedReader lines) {
        return lines.lines()
                .filter(each -> each.startsWith("data:"))
                .findFirst()
                .orElse("");
    }

    private static BufferedReader ask(Socket socket, String path, String host) throws IOException {
        var out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        out.write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, host));
        out.flush();
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
