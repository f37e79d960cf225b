package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    @AutoClose
    private final Room room = new Room();

    private final FakeKith kith = room.kith;
    private final LocalSlack slack = room.slack;

    DeliveriesTest() throws Exception {}

    @Test
    void aDirectMessageArrivesSignedInTheEnvelopeOfTheEventsApi() throws Exception {
        var delivery = slack.say(Room.ADA, room.dm(), null, "log coffee with Tom");

        assertThat(delivery.acknowledged()).isTrue();
        var heard = kith.last();
        assertThat(heard.path()).isEqualTo("/slack/events");
        assertThat(heard.timestamp()).isEqualTo(String.valueOf(room.now.getEpochSecond()));
        assertThat(heard.signature()).isEqualTo("v0=" + hmac("v0:" + heard.timestamp() + ":" + heard.body()));
        var event = heard.json().path("event");
        assertThat(heard.json().path("type").asString()).isEqualTo("event_callback");
        assertThat(heard.json().path("event_id").asString()).startsWith("Ev");
        assertThat(heard.json().path("authorizations").path(0).path("user_id").asString())
                .isEqualTo(LocalSlack.BOT);
        assertThat(event.path("type").asString()).isEqualTo("message");
        assertThat(event.path("channel_type").asString()).isEqualTo("im");
        assertThat(event.path("text").asString()).isEqualTo("log coffee with Tom");
        assertThat(event.path("ts").asString()).matches("\\d{10}\\.\\d{6}");
    }

    @Test
    void wordsAreEscapedAndNamesAndLinksMarkedUp() {
        slack.say(Room.ADA, room.dm(), null, "R&D <3 @ben.ito see https://example.org.");

        assertThat(kith.last().json().path("event").path("text").asString())
                .isEqualTo("R&amp;D &lt;3 <@U0BEN> see <https://example.org>.");
    }

    @Test
    void aLoneSurrogateArrives() {
        slack.say(Room.ADA, room.dm(), null, "odd \ud83d end");

        assertThat(kith.last().body()).contains("odd \\uD83D end");
    }

    @Test
    void aChannelIsHeardOnlyWhereKithIsMentioned() {
        slack.say(Room.ADA, Room.GENERAL, null, "lunch?");
        assertThat(kith.heard).isEmpty();

        slack.say(Room.ADA, Room.GENERAL, null, "@Kith who");
        assertThat(kith.last().json().path("event").path("type").asString()).isEqualTo("app_mention");

        slack.leave(Room.GENERAL, LocalSlack.BOT);
        slack.say(Room.ADA, Room.GENERAL, null, "@Kith who");
        assertThat(kith.heard).hasSize(1);
    }

    @Test
    void aSlashCommandIsAFormAndItsAcknowledgementIsSeenByTheUserAlone() {
        kith.answers = _ -> new FakeKith.Answer(200, "{\"text\":\"Logged.\"}");
        slack.slash(Room.ADA, room.dm(), "/kith", "log call with @Ben Ito");

        var form = kith.last().form();
        assertThat(kith.last().contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(form.get("command")).isEqualTo("/kith");
        assertThat(form.get("text")).isEqualTo("log call with <@U0BEN|ben.ito>");
        assertThat(form.get("channel_name")).isEqualTo("directmessage");
        assertThat(form.get("response_url")).startsWith(room.base + "respond/");
        assertThat(slack.visible(Room.ADA, room.dm()).getLast().words()).isEqualTo("Logged.");
        assertThat(slack.messages(room.dm()).getLast().onlyFor()).isEqualTo(Room.ADA);
    }

    @Test
    void anAcknowledgementInTheChannelIsSeenByAllWithTheCommandBeforeIt() {
        kith.answers = _ -> new FakeKith.Answer(200, "{\"response_type\":\"in_channel\",\"text\":\"Three people\"}");
        slack.slash(Room.ADA, Room.GENERAL, "/kith", "who");

        assertThat(slack.visible(Room.BEN, Room.GENERAL))
                .extracting(Message::text)
                .containsExactly("/kith who", "Three people");
    }

    @Test
    void aCommandWhoseAcknowledgementIsLateShowsSlacksOwnError() {
        slack.wire().loseAcknowledgements(1);
        var delivery = slack.slash(Room.ADA, room.dm(), "/kith", "who");

        assertThat(delivery.error()).contains("operation_timeout");
        assertThat(slack.visible(Room.ADA, room.dm()).getLast().text())
                .isEqualTo("/kith failed with the error \"operation_timeout\"");
        assertThat(kith.heard).as("Kith did hear it").hasSize(1);
    }

    @Test
    void anEventIsRetriedThreeTimesWithItsNumberAndReason() {
        kith.answers = _ -> new FakeKith.Answer(500, "");
        slack.say(Room.ADA, room.dm(), null, "who");
        slack.wire().loseAcknowledgements(1);
        slack.wire().retryNow();
        slack.wire().retryNow();
        slack.wire().retryNow();

        assertThat(slack.wire().retryNow()).isEmpty();
        assertThat(kith.heard)
                .extracting(FakeKith.Heard::retry)
                .containsExactly("null null", "1 http_error", "2 http_timeout", "3 http_error");
        assertThat(kith.heard)
                .extracting(FakeKith.Heard::body)
                .containsOnly(kith.last().body());
    }

    @Test
    void anAcknowledgedRetryIsTheLast() {
        slack.wire().loseAcknowledgements(1);
        slack.say(Room.ADA, room.dm(), null, "who");

        assertThat(slack.wire().retryNow()).singleElement().matches(Delivery::acknowledged);
        assertThat(slack.wire().retryNow()).isEmpty();
    }

    @Test
    void theFirstRetryGoesOutByItselfOnceTimeIsKept() throws Exception {
        slack.lifelike();
        slack.wire().loseAcknowledgements(1);
        slack.say(Room.ADA, room.dm(), null, "who");

        assertThat(kith.await(2, Duration.ofSeconds(5))).hasSize(2);
    }

    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Room.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
