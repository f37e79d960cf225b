package kith.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What Slack itself checks in a modal's fields before it asks the app.
final class Form {
    private Form() {}

    /// What is wrong, by block id.
    static Map<String, String> errors(JsonNode blocks, JsonNode values) {
        var errors = new LinkedHashMap<String, String>();
        for (var block : blocks.values()) {
            if (block.path("type").asString("").equals("input")) {
                var id = block.path("block_id").asString("");
                var value = values.path(id)
                        .path(block.path("element").path("action_id").asString(""));
                error(block, value).forEach(each -> errors.put(id, each));
            }
        }
        return errors;
    }

    private static List<String> error(JsonNode block, JsonNode value) {
        if (empty(value)) {
            return block.path("optional").asBoolean(false)
                    ? List.of()
                    : List.of("Please complete this required field.");
        }
        var element = block.path("element");
        int length = value.path("value").asString("").length();
        if (value.has("value") && length > element.path("max_length").asInt(3000)) {
            return List.of("Please enter no more than %d characters."
                    .formatted(element.path("max_length").asInt(3000)));
        }
        if (value.has("value") && length < element.path("min_length").asInt(0)) {
            return List.of("Please enter at least %d characters."
                    .formatted(element.path("min_length").asInt(0)));
        }
        return List.of();
    }

    private static boolean empty(JsonNode value) {
        return value.properties().stream()
                .filter(each -> !each.getKey().equals("type"))
                .allMatch(each -> nothing(each.getValue()));
    }

    private static boolean nothing(JsonNode value) {
        return value.isNull()
                || (value.isArray() && value.isEmpty())
                || value.asString("-").isEmpty();
    }
}
