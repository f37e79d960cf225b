package kith.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The blocks of a message or view, to look things up in.
record Blocks(JsonNode array) {
    /// An element that can be acted on, and the block it stands in.
    record Element(String blockId, JsonNode node) {
        String actionId() {
            return node.path("action_id").asString("");
        }

        String type() {
            return node.path("type").asString("");
        }

        /// Whether a key of a state names it: `action` or `block/action`.
        boolean named(String key) {
            return key.equals(actionId()) || key.equals(blockId + "/" + actionId());
        }
    }

    static Blocks of(JsonNode array) {
        return new Blocks(array);
    }

    /// The same blocks, where every block has an id and every element an action id, as Slack gives them.
    static JsonNode withIds(JsonNode blocks) {
        var copy = blocks.isArray() ? blocks.deepCopy() : Json.array();
        copy.values().forEach(block -> {
            id(block, "block_id");
            elements(block).filter(each -> !plainly(each)).forEach(each -> id(each, "action_id"));
        });
        return copy;
    }

    Optional<JsonNode> block(String blockId) {
        return array.values().stream()
                .filter(each -> each.path("block_id").asString("").equals(blockId))
                .findFirst();
    }

    List<Element> elements() {
        return array.values().stream()
                .flatMap(block -> elements(block)
                        .filter(each -> each.has("action_id"))
                        .map(each -> new Element(block.path("block_id").asString(""), each)))
                .toList();
    }

    /// The ids of the files that are shown.
    List<String> pictures() {
        return array.values().stream()
                .map(each -> each.path("slack_file").path("id").asString(""))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    Optional<Element> element(String key) {
        return elements().stream().filter(each -> each.named(key)).findFirst();
    }

    String words() {
        var words = new ArrayList<String>();
        array.values().forEach(block -> words.add(words(block)));
        return String.join("\n", words);
    }

    private static String words(JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .filter(each -> !each.getKey().equals("confirm"))
                        .map(each ->
                                each.getKey().equals("text") && each.getValue().isString()
                                        ? each.getValue().asString()
                                        : words(each.getValue()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
            default ->
                node.values().stream()
                        .map(Blocks::words)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
        };
    }

    private static Stream<JsonNode> elements(JsonNode block) {
        return switch (block.path("type").asString("")) {
            case "actions" -> block.path("elements").values().stream();
            case "section" -> Stream.of(block.path("accessory"));
            case "input" -> Stream.of(block.path("element"));
            default -> Stream.empty();
        };
    }

    private static boolean plainly(JsonNode element) {
        return !element.isObject() || element.path("type").asString("").equals("image");
    }

    private static void id(JsonNode node, String field) {
        if (node instanceof ObjectNode object && !object.hasNonNull(field)) {
            object.put(field, UUID.randomUUID().toString().substring(0, 5));
        }
    }
}
