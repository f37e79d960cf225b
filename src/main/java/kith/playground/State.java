package kith.playground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands in the fields of a message or view: chosen by the user, or what the app put there.
/// Choices are keyed by action id, or by `block/action` where an action id stands twice.
final class State {
    private final BiFunction<String, String, Optional<JsonNode>> suggested;
    private final Function<String, JsonNode> files;

    /// `suggested` finds an option offered earlier by an external select, by action id and value.
    /// `files` describes those that users put into fields.
    State(BiFunction<String, String, Optional<JsonNode>> suggested, Function<String, JsonNode> files) {
        this.suggested = suggested;
        this.files = files;
    }

    ObjectNode values(JsonNode blocks, Map<String, List<String>> chosen) {
        var values = Json.object();
        for (var element : Blocks.of(blocks).elements()) {
            if (!element.type().equals("button") && !element.type().equals("overflow")) {
                values.withObjectProperty(element.blockId())
                        .set(element.actionId(), value(element, chosen(element, chosen)));
            }
        }
        return values;
    }

    static Optional<List<String>> chosen(Blocks.Element element, Map<String, List<String>> chosen) {
        return chosen.entrySet().stream()
                .filter(each -> element.named(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The element's type and value, in the shape that `state` and `actions` share.
    ObjectNode value(Blocks.Element element, Optional<List<String>> chosen) {
        var value = Json.object().put("type", element.type());
        return switch (element.type()) {
            case "button" -> value;
            case "static_select", "external_select", "radio_buttons", "overflow" ->
                value.set("selected_option", one(element, chosen, "initial_option", each -> option(element, each)));
            case "checkboxes", "multi_static_select", "multi_external_select" ->
                value.set("selected_options", many(element, chosen));
            case "file_input" -> {
                var sent = Json.array();
                chosen.orElse(List.of()).forEach(each -> sent.add(files.apply(each)));
                yield value.set("files", sent);
            }
            case "datepicker" -> value.set("selected_date", text(element, chosen, "initial_date"));
            case "timepicker" -> value.set("selected_time", text(element, chosen, "initial_time"));
            case "datetimepicker" ->
                value.set(
                        "selected_date_time",
                        one(element, chosen, "initial_date_time", each -> Json.of(Long.valueOf(each))));
            case "multi_users_select" -> value.set("selected_users", Json.array(chosen.orElse(List.of())));
            case "users_select" -> value.set("selected_user", text(element, chosen, "initial_user"));
            case "channels_select" -> value.set("selected_channel", text(element, chosen, "initial_channel"));
            case "conversations_select" ->
                value.set("selected_conversation", text(element, chosen, "initial_conversation"));
            default -> value.set("value", text(element, chosen, "initial_value"));
        };
    }

    private static JsonNode text(Blocks.Element element, Optional<List<String>> chosen, String initial) {
        return one(element, chosen, initial, Json::of);
    }

    private static JsonNode one(
            Blocks.Element element, Optional<List<String>> chosen, String initial, Function<String, JsonNode> read) {
        if (chosen.isEmpty()) {
            return element.node().has(initial) ? element.node().path(initial) : nothing();
        }
        var values = chosen.get();
        return values.isEmpty() || values.getFirst().isEmpty() ? nothing() : read.apply(values.getFirst());
    }

    private JsonNode many(Blocks.Element element, Optional<List<String>> chosen) {
        if (chosen.isEmpty()) {
            return element.node().has("initial_options") ? element.node().path("initial_options") : Json.array();
        }
        var options = Json.array();
        chosen.get().forEach(each -> options.add(option(element, each)));
        return options;
    }

    private JsonNode option(Blocks.Element element, String value) {
        return options(element.node())
                .filter(each -> each.path("value").asString("").equals(value))
                .findFirst()
                .or(() -> suggested.apply(element.actionId(), value))
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no option %s: %s".formatted(element.actionId(), value, element.node())));
    }

    static Stream<JsonNode> options(JsonNode element) {
        var grouped =
                element.path("option_groups").values().stream().flatMap(each -> each.path("options").values().stream());
        return Stream.concat(element.path("options").values().stream(), grouped);
    }

    private static JsonNode nothing() {
        return NullNode.getInstance();
    }
}
