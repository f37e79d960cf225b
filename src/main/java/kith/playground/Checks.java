package kith.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// One walk over a message or view, field by field of the table.
final class Checks {
    private static final Set<String> TEXTS = Set.of("plain_text", "mrkdwn");

    private final LimitTable table;
    private final List<String> faults = new ArrayList<>();

    Checks(LimitTable table) {
        this.table = table;
    }

    List<String> of(String type, JsonNode node, String pointer) {
        object(type, node, pointer);
        return List.copyOf(faults);
    }

    private void object(String type, JsonNode node, String pointer) {
        if (!node.isObject()) {
            fault("must be an object", pointer);
            return;
        }
        var fields = table.fields(type);
        var known = fields.stream().map(LimitTable.Field::name).collect(Collectors.toSet());
        for (var name : node.propertyNames()) {
            if (!known.contains(name) && !(name.equals("type") && !type.startsWith("@"))) {
                fault("invalid additional property: " + name, pointer);
            }
        }
        for (var field : fields) {
            if (node.hasNonNull(field.name())) {
                value(field, node.path(field.name()), pointer + "/" + field.name());
            } else if (field.must()) {
                fault("missing required field: " + field.name(), pointer);
            }
        }
    }

    private void value(LimitTable.Field field, JsonNode value, String pointer) {
        switch (field.shape()) {
            case "string" -> {
                string(value, field.most(), field.must(), pointer);
                if (!field.of().isEmpty() && !field.types().contains(value.asString(""))) {
                    fault("must be one of: " + String.join(", ", field.types()), pointer);
                }
            }
            case "bool" -> kind(value.isBoolean(), "a boolean", pointer);
            case "number" ->
                kind(value.isNumber() && value.asLong() <= field.most(), "a number within limits", pointer);
            case "plain" -> text(value, field.most(), Set.of("plain_text"), pointer);
            case "text" -> text(value, field.most(), TEXTS, pointer);
            case "texts" ->
                list(field, value, pointer, (each, at) -> text(each, Long.parseLong(field.of()), TEXTS, at));
            case "one" -> typed(field.types(), value, pointer);
            case "many" -> list(field, value, pointer, (each, at) -> typed(field.types(), each, at));
            default -> {}
        }
    }

    private void list(LimitTable.Field field, JsonNode value, String pointer, BiConsumer<JsonNode, String> check) {
        if (!value.isArray()) {
            fault("must be an array", pointer);
            return;
        }
        if (value.size() > field.most()) {
            fault("no more than %d items allowed".formatted(field.most()), pointer);
        }
        if (value.isEmpty() && field.must() && !field.name().equals("blocks")) {
            fault("no fewer than 1 items allowed", pointer);
        }
        for (int i = 0; i < value.size(); i++) {
            check.accept(value.path(i), pointer + "/" + i);
        }
    }

    private void typed(List<String> types, JsonNode value, String pointer) {
        if (types.getFirst().startsWith("@")) {
            object(types.getFirst(), value, pointer);
            return;
        }
        var type = value.path("type").asString("");
        if (types.contains(type)) {
            object(type, value, pointer);
        } else {
            fault("unsupported type: " + type, pointer + "/type");
        }
    }

    private void text(JsonNode value, long most, Set<String> types, String pointer) {
        var type = value.path("type").asString("");
        if (types.contains(type)) {
            object(type, value, pointer);
            string(value.path("text"), most, false, pointer + "/text");
        } else {
            fault("must be of type " + String.join(" or ", types), pointer + "/type");
        }
    }

    private void string(JsonNode value, long most, boolean must, String pointer) {
        kind(value.isString(), "a string", pointer);
        int length = value.asString("").length();
        if (length > most) {
            fault("must be less than %d characters".formatted(most + 1), pointer);
        }
        if (must && value.isString() && length == 0) {
            fault("must be more than 0 characters", pointer);
        }
    }

    private void kind(boolean right, String kind, String pointer) {
        if (!right) {
            fault("must be " + kind, pointer);
        }
    }

    private void fault(String what, String pointer) {
        faults.add("%s [json-pointer:%s]".formatted(what, pointer));
    }
}
