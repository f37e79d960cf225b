package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class WebApiTest {
    @AutoClose
    private final Room room = new Room();

    private final LocalSlack slack = room.slack;

    WebApiTest() throws Exception {}

    @Test
    void aMessageIsPostedRewrittenAndDeleted() throws Exception {
        var posted = room.api("chat.postMessage", to(room.dm()).put("text", "Hello"));
        assertThat(posted.path("ok").asBoolean()).isTrue();
        assertThat(posted.path("message").path("bot_id").asString()).isNotEmpty();
        var ts = posted.path("ts").asString();

        room.api("chat.update", to(room.dm()).put("ts", ts).put("text", "Hello again"));
        assertThat(slack.messages(room.dm())).extracting(Message::text).containsExactly("Hello again");

        room.api("chat.delete", to(room.dm()).put("ts", ts));
        assertThat(slack.messages(room.dm())).isEmpty();
        assertThat(room.api("chat.delete", to(room.dm()).put("ts", ts))
                        .path("error")
                        .asString())
                .isEqualTo("message_not_found");
    }

    @Test
    void aFormWithBlocksAsTextIsUnderstoodAsBoltSendsIt() throws Exception {
        var answer = room.send(room.to("api/chat.postMessage")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + Room.TOKEN + "&channel=" + Room.ADA
                        + "&text=hi&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D")));

        assertThat(Json.read(answer.body()).path("channel").asString()).isEqualTo(room.dm());
        assertThat(slack.messages(room.dm())
                        .getFirst()
                        .blocks()
                        .path(0)
                        .path("type")
                        .asString())
                .isEqualTo("divider");
    }

    @Test
    void anEphemeralMessageIsSeenByOneUserAndReachedByNoCall() throws Exception {
        var posted = room.api(
                "chat.postEphemeral", to(Room.GENERAL).put("user", Room.ADA).put("text", "psst"));

        assertThat(slack.visible(Room.ADA, Room.GENERAL)).hasSize(1);
        assertThat(slack.visible(Room.BEN, Room.GENERAL)).isEmpty();
        var update =
                to(Room.GENERAL).put("ts", posted.path("message_ts").asString()).put("text", "x");
        assertThat(room.api("chat.update", update).path("error").asString()).isEqualTo("message_not_found");
    }

    @Test
    void refusalsBearSlacksNames() throws Exception {
        assertThat(error("chat.postMessage", to("C0NOWHERE").put("text", "x"))).isEqualTo("channel_not_found");
        assertThat(error("chat.postMessage", to(room.dm()))).isEqualTo("no_text");
        assertThat(error("chat.postMessage", to(room.dm()).put("blocks", "nonsense")))
                .isEqualTo("invalid_blocks_format");
        assertThat(error("users.info", Json.object().put("user", "U0NOBODY"))).isEqualTo("user_not_found");
        assertThat(error("reactions.add", Json.object())).isEqualTo("unknown_method");
        slack.leave(Room.GENERAL, LocalSlack.BOT);
        assertThat(error("chat.postMessage", to(Room.GENERAL).put("text", "x"))).isEqualTo("not_in_channel");
    }

    @Test
    void aTokenIsNeededAndMustBeTheRightOne() throws Exception {
        var none = room.send(room.to("api/auth.test").POST(BodyPublishers.noBody()));
        var wrong = room.send(
                room.to("api/auth.test").header("Authorization", "Bearer x").POST(BodyPublishers.noBody()));

        assertThat(none.body()).contains("not_authed");
        assertThat(wrong.body()).contains("invalid_auth");
        assertThat(room.api("auth.test", Json.object()).path("user_id").asString())
                .isEqualTo(LocalSlack.BOT);
    }

    @Test
    void aUserTellsTheirTimeZone() throws Exception {
        var ben = room.api("users.info", Json.object().put("user", Room.BEN)).path("user");

        assertThat(ben.path("tz").asString()).isEqualTo("Asia/Tokyo");
        assertThat(ben.path("tz_offset").asInt()).isEqualTo(9 * 3600);
        assertThat(ben.path("profile").path("real_name").asString()).isEqualTo("Ben Ito");
    }

    @Test
    void aChannelTakesOneMessageASecondAfterABurst() throws Exception {
        slack.limitRates(2);
        var message = to(room.dm()).put("text", "x");
        room.api("chat.postMessage", message);
        room.api("chat.postMessage", message);

        var third = room.call("chat.postMessage", message);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).contains("1");
        assertThat(third.body()).contains("ratelimited");
        assertThat(error("chat.postMessage", to(Room.GENERAL).put("text", "another channel")))
                .isEmpty();

        room.pass(Duration.ofSeconds(1));
        assertThat(room.call("chat.postMessage", message).statusCode()).isEqualTo(200);
    }

    @Test
    void callsSufferTheFaultsAskedForInTurnThenWork() throws Exception {
        slack.fail("chat.postMessage", 1, new Fault.RateLimited(30));
        slack.fail("chat.postMessage", 1, new Fault.ServerError(503));
        slack.fail("chat.postMessage", 1, new Fault.Refused("is_archived"));
        slack.fail("chat.postMessage", 1, new Fault.Garbage());
        slack.fail("chat.postMessage", 1, new Fault.Dropped());
        slack.fail("chat.postMessage", 1, new Fault.AnswerLost());
        var message = to(room.dm()).put("text", "at last");

        assertThat(room.call("chat.postMessage", message).headers().firstValue("Retry-After"))
                .contains("30");
        assertThat(room.call("chat.postMessage", message).statusCode()).isEqualTo(503);
        assertThat(error("chat.postMessage", message)).isEqualTo("is_archived");
        assertThat(room.call("chat.postMessage", message).body()).contains("<h1>");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> room.call("chat.postMessage", message));
        assertThat(slack.messages(room.dm())).isEmpty();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> room.call("chat.postMessage", message));
        assertThat(slack.messages(room.dm()))
                .as("obeyed, though the answer was lost")
                .hasSize(1);
        assertThat(error("chat.postMessage", message)).isEmpty();
        assertThat(slack.calls()).extracting(Call::status).containsExactly(429, 503, 200, 200, 0, 0, 200);
    }

    @Test
    void waitingForAMessageThatNeverComesTellsWhatIsThere() throws Exception {
        room.api("chat.postMessage", to(room.dm()).put("text", "something else"));

        assertThatThrownBy(() -> slack.awaitMessage(room.dm(), each -> false, Duration.ZERO))
                .hasMessageContaining("something else");
        assertThat(slack.awaitMessage(room.dm(), each -> each.words().contains("else"), Duration.ZERO))
                .isNotNull();
    }

    private String error(String method, ObjectNode arguments) throws Exception {
        return room.api(method, arguments).path("error").asString("");
    }

    private static ObjectNode to(String channel) {
        return Json.object().put("channel", channel);
    }
}
