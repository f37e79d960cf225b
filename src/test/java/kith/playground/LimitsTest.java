package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LimitsTest {
    @AutoClose
    private final Room room = new Room();

    private final Limits limits = new Limits();

    LimitsTest() throws Exception {}

    @Test
    void blocksBeyondALimitAreAnsweredAsSlackAnswers() throws Exception {
        var answer = room.api(
                "chat.postMessage",
                Json.object().put("channel", room.dm()).set("blocks", blocks(section("x".repeat(3001)))));

        assertThat(answer.path("error").asString()).isEqualTo("invalid_blocks");
        assertThat(answer.at("/response_metadata/messages/0").asString())
                .isEqualTo("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertThat(room.slack.messages(room.dm())).isEmpty();
    }

    @Test
    void whatSlackTakesPasses() throws Exception {
        assertThat(limits.message(Demo.canned("who.json"))).isEmpty();
        assertThat(limits.view(Demo.canned("modal.json"))).isEmpty();
        assertThat(limits.view(Demo.canned("home.json"))).isEmpty();
        assertThat(limits.message(many(50, section("x".repeat(3000))))).isEmpty();
    }

    @Test
    void fiftyBlocksAMessageAndAHundredAView() {
        assertThat(limits.message(many(51, section("x"))))
                .containsExactly("no more than 50 items allowed [json-pointer:/blocks]");
        assertThat(limits.view(modal(many(100, section("x")), "Title"))).isEmpty();
        assertThat(limits.view(modal(many(101, section("x")), "Title"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/text/text, 75, less than 76",
        "/value, 2000, less than 2001",
        "/action_id, 255, less than 256",
    })
    void aButtonsPartsHaveTheirLimits(String part, int most, String fault) {
        assertThat(limits.message(actions(button(part, "x".repeat(most))))).isEmpty();
        assertThat(limits.message(actions(button(part, "x".repeat(most + 1)))))
                .singleElement()
                .asString()
                .contains(fault)
                .contains("/blocks/0/elements/0" + part);
    }

    @Test
    void idsAreUnique() {
        var twice = Json.array();
        twice.add(section("a").put("block_id", "same")).add(section("b").put("block_id", "same"));

        assertThat(limits.message(twice)).singleElement().asString().contains("block_id already exists");
        assertThat(limits.message(actions(button("/action_id", "a"), button("/action_id", "a"))))
                .singleElement()
                .asString()
                .contains("action_id already exists");
    }

    @Test
    void emptyWordsUnknownTypesUnknownFieldsAndWrongStylesAreRefused() {
        assertThat(limits.message(blocks(section("")))).isNotEmpty();
        assertThat(limits.message(blocks(Json.object().put("type", "table")))).isNotEmpty();
        assertThat(limits.message(blocks(Json.object().put("type", "section")))).isNotEmpty();
        assertThat(limits.message(blocks(section("x").put("colour", "red")))).isNotEmpty();
        assertThat(limits.message(actions(button("/style", "blue")))).isNotEmpty();
    }

    @Test
    void aModalHasAShortTitleLittleMetadataAndASubmitWhereItAsks() throws Exception {
        assertThat(limits.view(modal(blocks(section("x")), "x".repeat(25))))
                .singleElement()
                .asString()
                .contains("less than 25");
        assertThat(limits.view(modal(blocks(section("x")), "T").put("private_metadata", "x".repeat(3001))))
                .hasSize(1);
        var asking = (ObjectNode) Demo.canned("modal.json");
        asking.remove("submit");
        assertThat(limits.view(asking)).singleElement().asString().contains("submit");
    }

    @Test
    void longWordsAreCutOnPostingAndRefusedOnRewriting() throws Exception {
        var posted = room.api(
                "chat.postMessage", Json.object().put("channel", room.dm()).put("text", "x".repeat(40_001)));
        assertThat(room.slack.messages(room.dm()).getFirst().text()).hasSize(40_000);

        var update = Json.object()
                .put("channel", room.dm())
                .put("ts", posted.path("ts").asString());
        assertThat(room.api("chat.update", update.put("text", "x".repeat(4_001)))
                        .path("error")
                        .asString())
                .isEqualTo("msg_too_long");
    }

    @Test
    void allBlocksOfAMessageTogetherHaveALimit() throws Exception {
        var message = Json.object().put("channel", room.dm()).set("blocks", many(5, section("x".repeat(2_900))));

        assertThat(room.api("chat.postMessage", message).path("error").asString())
                .isEqualTo("msg_blocks_too_long");
    }

    private static ObjectNode section(String words) {
        var text = Json.object().put("type", "mrkdwn").put("text", words);
        return Json.object().put("type", "section").set("text", text);
    }

    private static ObjectNode button(String part, String value) {
        var button = Json.object().put("type", "button");
        button.set("text", Json.plain("Draft"));
        Consumer<String> put = part.equals("/text/text")
                ? each -> button.set("text", Json.plain(each))
                : each -> button.put(part.substring(1), each);
        put.accept(value);
        return button;
    }

    private static JsonNode actions(JsonNode... elements) {
        return blocks(Json.object().put("type", "actions").set("elements", blocks(elements)));
    }

    private static JsonNode blocks(JsonNode... blocks) {
        var array = Json.array();
        for (var each : blocks) {
            array.add(each);
        }
        return array;
    }

    private static JsonNode many(int times, JsonNode block) {
        return blocks(IntStream.range(0, times).mapToObj(_ -> block).toArray(JsonNode[]::new));
    }

    private static ObjectNode modal(JsonNode blocks, String title) {
        var modal = Json.object().put("type", "modal");
        modal.set("title", Json.plain(title));
        return modal.set("blocks", blocks);
    }
}
