package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InteractionsTest {
    @AutoClose
    private final Room room = new Room();

    private final FakeKith kith = room.kith;
    private final LocalSlack slack = room.slack;

    InteractionsTest() throws Exception {}

    @Test
    void aPressedButtonTellsItsValueItsMessageAndWhereToAnswer() throws Exception {
        var ts = postWho();
        assertThat(slack.press(Room.ADA, room.dm(), ts, "draft:1").acknowledged())
                .isTrue();

        var payload = kith.last().payload();
        assertThat(payload.path("type").asString()).isEqualTo("block_actions");
        assertThat(payload.path("actions").path(0).path("value").asString()).isEqualTo("1");
        assertThat(payload.path("actions").path(0).path("block_id").asString()).isNotEmpty();
        assertThat(payload.path("container").path("message_ts").asString()).isEqualTo(ts);
        assertThat(payload.path("message").path("blocks").size()).isEqualTo(11);
        assertThat(payload.path("user").path("id").asString()).isEqualTo(Room.ADA);
        assertThat(payload.path("response_url").asString()).contains("/respond/");
        assertThat(payload.path("trigger_id").asString()).isNotEmpty();
    }

    @Test
    void aChoiceTellsTheWholeOption() throws Exception {
        var ts = postWho();
        slack.press(Room.ADA, room.dm(), ts, "when:3", "30");

        var action = kith.last().payload().path("actions").path(0);
        assertThat(action.path("type").asString()).isEqualTo("static_select");
        assertThat(action.path("selected_option").path("text").path("text").asString())
                .isEqualTo("In a month");
    }

    @Test
    void whatIsNotThereCannotBePressed() throws Exception {
        var ts = postWho();

        assertThatThrownBy(() -> slack.press(Room.ADA, room.dm(), ts, "nothing"))
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> slack.press(Room.ADA, room.dm(), ts, "when:3", "99"))
                .hasMessageContaining("99");
    }

    @Test
    void aResponseUrlServesFiveTimes() throws Exception {
        var url = pressed();
        for (int i = 0; i < 5; i++) {
            assertThat(room.post(url, words("again")).body()).isEqualTo("ok");
        }
        assertThat(room.post(url, words("too much")).body()).contains("used_url");
        assertThat(slack.visible(Room.BEN, room.dm()))
                .as("ephemeral unless asked otherwise")
                .hasSize(1);
    }

    @Test
    void aResponseUrlServesThirtyMinutes() throws Exception {
        var url = pressed();
        room.pass(Duration.ofMinutes(30));
        assertThat(room.post(url, words("in time")).statusCode()).isEqualTo(200);
        room.pass(Duration.ofSeconds(1));
        var late = room.post(url, words("late"));
        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(late.body()).contains("expired_url");
    }

    @Test
    void aResponseReplacesOrDeletesWhatWasPressed() throws Exception {
        var url = pressed();
        room.post(url, Json.object().put("replace_original", true).put("text", "Done."));
        assertThat(slack.messages(room.dm())).extracting(Message::text).containsExactly("Done.");

        room.post(url, Json.object().put("delete_original", true));
        assertThat(slack.messages(room.dm())).isEmpty();
    }

    @Test
    void aResponseWithBlocksBeyondTheLimitsIsRefused() throws Exception {
        var blocks = Json.array().add(Json.object().put("type", "header").set("text", Json.plain("x".repeat(151))));

        var answer = room.post(pressed(), Json.object().set("blocks", blocks));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_blocks").contains("must be less than 151 characters");
    }

    @Test
    void aTriggerOpensOneModalWithinThreeSeconds() throws Exception {
        pressed();
        var trigger = kith.last().payload().path("trigger_id").asString();
        assertThat(open(trigger).path("view").path("root_view_id").asString()).startsWith("V0");
        assertThat(open(trigger).path("error").asString()).isEqualTo("exchanged_trigger_id");
        assertThat(open("1.2.3").path("error").asString()).isEqualTo("invalid_trigger_id");

        slack.shortcut(Room.ADA, "log");
        room.pass(Duration.ofMillis(3001));
        assertThat(open(kith.last().payload().path("trigger_id").asString())
                        .path("error")
                        .asString())
                .isEqualTo("expired_trigger_id");
    }

    @Test
    void aSubmittedModalTellsItsStateAndCloses() throws Exception {
        var view = openModal();
        kith.answers = _ -> new FakeKith.Answer(
                200, "{\"options\":[{\"value\":\"maria\",\"text\":{\"type\":\"plain_text\",\"text\":\"Maria\"}}]}");
        slack.suggestInView(Room.ADA, view, "who", "mar");
        assertThat(kith.last().payload().path("value").asString()).isEqualTo("mar");

        kith.answers = _ -> FakeKith.Answer.FINE;
        slack.submit(
                Room.ADA,
                view,
                Map.of("who", "maria", "kind", "call", "note", "Well!", "flags", List.of("gave", "asked")));
        var values = kith.last().payload().path("view").path("state").path("values");
        assertThat(values.at("/who/who/selected_option/text/text").asString()).isEqualTo("Maria");
        assertThat(values.at("/on/on/selected_date").asString()).isEqualTo("2026-11-20");
        assertThat(values.at("/note/note/value").asString()).isEqualTo("Well!");
        assertThat(values.at("/flags/flags/selected_options").size()).isEqualTo(2);
        assertThat(slack.openModal(Room.ADA)).isEmpty();
    }

    @Test
    void aFieldLeftEmptyIsSlacksOwnErrorAndKithIsNotAsked() throws Exception {
        var view = openModal();
        int before = kith.heard.size();
        slack.submit(Room.ADA, view, Map.of());

        assertThat(kith.heard).hasSize(before);
        assertThat(slack.openModal(Room.ADA).orElseThrow().errors())
                .containsOnlyKeys("who", "kind")
                .containsEntry("kind", "Please complete this required field.");
    }

    @Test
    void answersToASubmissionShowErrorsUpdatePushAndClear() throws Exception {
        var simple = "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"%s\"},\"blocks\":[]}";
        var view = openSimple(simple.formatted("First"));
        submitAnsweredBy(view, "{\"response_action\":\"errors\",\"errors\":{\"b\":\"No.\"}}");
        assertThat(slack.openModal(Room.ADA).orElseThrow().errors()).containsEntry("b", "No.");

        submitAnsweredBy(view, "{\"response_action\":\"update\",\"view\":" + simple.formatted("Second") + "}");
        assertThat(title()).isEqualTo("Second");

        submitAnsweredBy(view, "{\"response_action\":\"push\",\"view\":" + simple.formatted("Third") + "}");
        assertThat(title()).isEqualTo("Third");
        assertThat(slack.openModal(Room.ADA).orElseThrow().previousId()).isEqualTo(view);

        submitAnsweredBy(slack.openModal(Room.ADA).orElseThrow().id(), "{\"response_action\":\"clear\"}");
        assertThat(slack.openModal(Room.ADA)).isEmpty();
    }

    @Test
    void theHomeTabIsOpenedPublishedAndPressed() throws Exception {
        slack.openHome(Room.ADA);
        assertThat(kith.last().json().path("event").path("type").asString()).isEqualTo("app_home_opened");

        room.api("views.publish", Json.object().put("user_id", Room.ADA).set("view", Demo.canned("home.json")));
        var home = slack.home(Room.ADA).orElseThrow();
        assertThat(home.words()).contains("Your circle");
        assertThat(slack.home(Room.BEN)).isEmpty();

        slack.pressInView(Room.ADA, home.id(), "who");
        assertThat(kith.last().payload().path("container").path("view_id").asString())
                .isEqualTo(home.id());
        assertThat(kith.last().payload().has("response_url")).isFalse();
    }

    @Test
    void aMessageShortcutTellsTheMessage() throws Exception {
        var ts = postWho();
        slack.messageShortcut(Room.ADA, room.dm(), ts, "log_message");

        var payload = kith.last().payload();
        assertThat(payload.path("type").asString()).isEqualTo("message_action");
        assertThat(payload.path("message").path("ts").asString()).isEqualTo(ts);
    }

    private String postWho() throws Exception {
        var arguments = Json.object().put("channel", room.dm()).put("text", "who");
        return room.api("chat.postMessage", arguments.set("blocks", Demo.canned("who.json")))
                .path("ts")
                .asString();
    }

    private String pressed() throws Exception {
        slack.press(Room.ADA, room.dm(), postWho(), "done:1");
        return kith.last().payload().path("response_url").asString();
    }

    private String openModal() throws Exception {
        pressed();
        return open(kith.last().payload().path("trigger_id").asString())
                .path("view")
                .path("id")
                .asString();
    }

    private String openSimple(String view) throws Exception {
        pressed();
        var trigger = kith.last().payload().path("trigger_id").asString();
        return room.api("views.open", Json.object().put("trigger_id", trigger).set("view", Json.read(view)))
                .path("view")
                .path("id")
                .asString();
    }

    private JsonNode open(String trigger) throws Exception {
        return room.api("views.open", Json.object().put("trigger_id", trigger).set("view", Demo.canned("modal.json")));
    }

    private void submitAnsweredBy(String view, String answer) {
        kith.answers = _ -> new FakeKith.Answer(200, answer);
        slack.submit(Room.ADA, view, Map.of());
    }

    private String title() {
        return slack.openModal(Room.ADA)
                .orElseThrow()
                .content()
                .at("/title/text")
                .asString();
    }

    private static JsonNode words(String words) {
        return Json.object().put("text", words);
    }
}
