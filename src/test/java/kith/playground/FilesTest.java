package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Slack's upload: announced, sent, completed.
class FilesTest {
    private static final byte[] CONTENT = "not quite a picture".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private final Room room = new Room();

    private final LocalSlack slack = room.slack;

    FilesTest() throws Exception {}

    @Test
    void aFileIsAnnouncedSentAndSharedWithItsWords() throws Exception {
        var place = announce();
        assertThat(send(place, CONTENT).body()).isEqualTo("OK - " + CONTENT.length);
        var done = complete(place, room.dm());

        assertThat(done.path("ok").asBoolean()).isTrue();
        assertThat(done.path("files").path(0).path("mimetype").asString()).isEqualTo("image/png");
        var message = slack.messages(room.dm()).getFirst();
        assertThat(message.text()).isEqualTo("look");
        assertThat(message.files())
                .extracting(SharedFile::title, SharedFile::words)
                .containsExactly(tuple("A picture", "points"));
        assertThat(slack.content(message.files().getFirst())).isEqualTo(CONTENT);
    }

    @Test
    void aFileThatIsSentIsToldAndHandedToTheBotAlone() throws Exception {
        slack.send(Room.ADA, room.dm(), null, "my contacts", "people.csv", CONTENT);
        var event = Json.read(room.kith.last().body()).path("event");
        assertThat(event.path("subtype").asString()).isEqualTo("file_share");
        assertThat(event.path("text").asString()).isEqualTo("my contacts");
        var file = event.path("files").path(0);
        assertThat(file.path("size").asInt()).isEqualTo(CONTENT.length);
        assertThat(file.path("mimetype").asString()).isEqualTo("text/csv");

        var at = URI.create(file.path("url_private_download").asString());
        var bot = room.send(HttpRequest.newBuilder(at).header("Authorization", "Bearer " + Room.TOKEN));
        assertThat(bot.body()).isEqualTo(new String(CONTENT, StandardCharsets.UTF_8));
        assertThat(room.send(HttpRequest.newBuilder(at)).statusCode()).isEqualTo(302);
    }

    @Test
    void thePageSendsAFileAsItIs() throws Exception {
        var asked = "playground/upload?user=" + Room.ADA + "&channel=" + room.dm() + "&name=people.csv&text=";
        var answer = room.send(room.to(asked).POST(BodyPublishers.ofByteArray(CONTENT)));
        assertThat(Json.read(answer.body()).path("ok").asBoolean()).isTrue();
        var sent = slack.messages(room.dm()).getFirst().files().getFirst();
        assertThat(slack.content(sent)).isEqualTo(CONTENT);
    }

    @Test
    void onlyMembersOfTheConversationGetTheFile() throws Exception {
        var place = announce();
        send(place, CONTENT);
        complete(place, room.dm());
        var id = place.path("file_id").asString();

        var ada = room.send(
                room.to("playground/file?user=" + Room.ADA + "&id=" + id).GET());
        assertThat(ada.statusCode()).isEqualTo(200);
        assertThat(ada.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(room.send(room.to("playground/file?user=" + Room.BEN + "&id=" + id)
                                .GET())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingIsSharedBeforeItsBytesCame() throws Exception {
        var place = announce();
        assertThat(complete(place, room.dm()).path("error").asString()).isEqualTo("file_not_found");
        assertThat(send(place, new byte[3]).statusCode()).isEqualTo(400);
        assertThat(complete(place, room.dm()).path("error").asString()).isEqualTo("file_not_found");
        send(place, CONTENT);
        assertThat(complete(place, room.dm()).path("ok").asBoolean()).isTrue();
        assertThat(complete(place, room.dm()).path("error").asString()).isEqualTo("file_not_found");
        assertThat(slack.messages(room.dm())).hasSize(1);
    }

    @Test
    void aMembersIdIsNoConversation() throws Exception {
        var place = announce();
        send(place, CONTENT);
        assertThat(complete(place, Room.ADA).path("error").asString()).isEqualTo("invalid_arguments");
        assertThat(complete(place, "C0NOWHERE").path("error").asString()).isEqualTo("channel_not_found");
        slack.leave(Room.GENERAL, LocalSlack.BOT);
        assertThat(complete(place, Room.GENERAL).path("error").asString()).isEqualTo("not_in_channel");
    }

    @Test
    void anAddressIsSecretAndOfOneUse() throws Exception {
        var place = announce();
        send(place, CONTENT);
        assertThat(send(place, CONTENT).statusCode()).isEqualTo(404);
        assertThat(room.send(room.to("upload/v1/guessed").POST(BodyPublishers.ofByteArray(CONTENT)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnnouncementNeedsATokenANameAndALength() throws Exception {
        var answer = room.send(room.to("api/files.getUploadURLExternal")
                .header("Authorization", "Bearer x")
                .POST(BodyPublishers.noBody()));
        assertThat(answer.body()).contains("invalid_auth");
        assertThat(room.api("files.getUploadURLExternal", Json.object().put("filename", "a.png"))
                        .path("errors")
                        .path(0)
                        .asString())
                .contains("length");
    }

    @Test
    void sendingSuffersTheFaultsAskedFor() throws Exception {
        slack.fail("upload", 1, new Fault.RateLimited(7));
        slack.fail("upload", 1, new Fault.ServerError(503));
        var place = announce();
        assertThat(send(place, CONTENT).headers().firstValue("Retry-After")).contains("7");
        assertThat(send(place, CONTENT).statusCode()).isEqualTo(503);
        assertThat(send(place, CONTENT).statusCode()).isEqualTo(200);
    }

    private JsonNode announce() throws Exception {
        return room.api(
                "files.getUploadURLExternal",
                Json.object()
                        .put("filename", "a.png")
                        .put("length", CONTENT.length)
                        .put("alt_txt", "points"));
    }

    private HttpResponse<String> send(JsonNode place, byte[] content) throws Exception {
        var address = URI.create(place.path("upload_url").asString());
        return room.send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(content)));
    }

    private JsonNode complete(JsonNode place, String channel) throws Exception {
        ObjectNode arguments = Json.object().put("channel_id", channel).put("initial_comment", "look");
        arguments.set(
                "files",
                Json.array()
                        .add(Json.object()
                                .put("id", place.path("file_id").asString())
                                .put("title", "A picture")));
        return room.api("files.completeUploadExternal", arguments);
    }
}
