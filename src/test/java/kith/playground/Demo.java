package kith.playground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Opens the playground with canned messages, to look at the page without Kith: `Demo PORT`.
final class Demo {
    private Demo() {}

    static JsonNode canned(String name) throws IOException {
        try (var file = Objects.requireNonNull(Demo.class.getResourceAsStream(name))) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public static void main(String[] arguments) throws Exception {
        try (var room = new Room(Integer.parseInt(arguments[0]))) {
            furnish(room);
            new CountDownLatch(1).await();
        }
    }

    private static void furnish(Room room) throws Exception {
        var slack = room.slack.lifelike();
        slack.addUser("U0CHIKA", "Chika Mori", "America/New_York");
        slack.addChannel("C0SALES", "client-team", Room.ADA, "U0CHIKA");
        slack.addCommand("/kith", "who · log … · draft to NAME: … · help");
        slack.addMessageShortcut("log_message", "Log with Kith");
        room.kith.answers = heard -> answer(room, heard);
        room.now = Instant.now().minus(Duration.ofDays(1));
        slack.say(Room.BEN, Room.GENERAL, null, "Morning! Lunch at 12? @ada.obi");
        slack.say(
                Room.ADA,
                room.dm(),
                null,
                "had coffee with Maria Keller yesterday, promised her the pricing study by Friday");
        room.runs = true;
        var said = slack.say(Room.ADA, room.dm(), null, "who");
        post(room, "chat.postMessage", Json.object().put("text", "who").set("blocks", canned("who.json")));
        post(
                room,
                "chat.postMessage",
                Json.object()
                        .put(
                                "text",
                                "Here is *bold*, _italic_ and `code`.\n&gt; quoted &amp; kept\n:wave: <https://example.org|a link>"));
        post(
                room,
                "chat.postEphemeral",
                Json.object().put("user", Room.ADA).put("text", "Logged. Nobody else sees this."));
        var root = Json.read(said.sent().body()).at("/event/ts").asString();
        post(
                room,
                "chat.postMessage",
                Json.object().put("text", "In the thread.").put("thread_ts", root));
        room.api("views.publish", Json.object().put("user_id", Room.ADA).set("view", canned("home.json")));
    }

    private static void post(Room room, String method, ObjectNode arguments) throws Exception {
        room.api(method, arguments.put("channel", room.dm()));
    }

    private static FakeKith.Answer answer(Room room, FakeKith.Heard heard) {
        try {
            return switch (heard.path()) {
                case "/dev/clock" -> clock(heard);
                case "/dev/sample" -> new FakeKith.Answer(200, "{\"text\":\"Loaded 14 people and a year of talks.\"}");
                case "/slack/events" -> slack(room, heard);
                default -> new FakeKith.Answer(404, "");
            };
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static FakeKith.Answer clock(FakeKith.Heard heard) {
        var to = heard.json().path("to").asString("");
        var now = to.isEmpty() ? Instant.now() : Instant.parse(to);
        return new FakeKith.Answer(200, Json.write(Json.object().put("now", now.toString())));
    }

    private static FakeKith.Answer slack(Room room, FakeKith.Heard heard) throws Exception {
        var payload = heard.payload();
        if (payload.path("type").asString("").equals("block_suggestion")) {
            var option = Json.object().put("value", "maria").set("text", Json.plain("Maria Keller"));
            return new FakeKith.Answer(
                    200, Json.write(Json.object().set("options", Json.array().add(option))));
        }
        if (payload.path("type").asString("").equals("view_submission")) {
            return new FakeKith.Answer(
                    200, "{\"response_action\":\"errors\",\"errors\":{\"on\":\"That day is still to come.\"}}");
        }
        if (payload.has("trigger_id")) {
            var asked =
                    Json.object().put("trigger_id", payload.path("trigger_id").asString());
            room.api("views.open", asked.set("view", canned("modal.json")));
        }
        return heard.form().has("command")
                ? new FakeKith.Answer(
                        200,
                        Json.write(Json.object()
                                .put("text", "You said: " + heard.form().get("text"))))
                : FakeKith.Answer.FINE;
    }
}
