package kith.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Block Kit as Markdown, as the golden conversations show it.
record Shown(JsonNode blocks) {
    record Button(String label, String actionId, String value) {}

    /// One or more lines for each block.
    String markdown() {
        var lines = new ArrayList<String>();
        blocks.forEach(block -> lines.addAll(lines(block)));
        return String.join("\n", lines);
    }

    private static List<String> lines(JsonNode block) {
        return switch (block.path("type").asString()) {
            case "rich_text" -> rich(block.path("elements"));
            case "context" -> List.of("_" + block.at("/elements/0/text").asString() + "_");
            case "actions" -> List.of(acts(block));
            case "input" ->
                List.of(block.at("/label/text").asString() + ": "
                        + block.at("/element/initial_value").asString(""));
            case "divider" -> List.of("---");
            default -> throw new AssertionError("Kith shows no " + block);
        };
    }

    private static String acts(JsonNode block) {
        var first = block.at("/elements/0");
        return first.path("type").asString().equals("external_select")
                ? "[" + first.at("/placeholder/text").asString() + " ▾]"
                : buttons(block).stream().map(each -> "[" + each.label() + "]").collect(Collectors.joining(" "));
    }

    private static List<String> rich(JsonNode elements) {
        var lines = new ArrayList<String>();
        for (var element : elements) {
            switch (element.path("type").asString()) {
                case "rich_text_list" ->
                    element.path("elements").forEach(item -> lines.add("- " + spans(item.path("elements"))));
                case "rich_text_quote" ->
                    spans(element.path("elements")).lines().forEach(line -> lines.add(("> " + line).strip()));
                case "rich_text_preformatted" ->
                    lines.addAll(("```\n" + spans(element.path("elements")) + "\n```")
                            .lines()
                            .toList());
                default -> lines.addAll(spans(element.path("elements")).lines().toList());
            }
        }
        return lines;
    }

    private static String spans(JsonNode spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            var mark = span.at("/style/bold").asBoolean(false)
                    ? "**"
                    : span.at("/style/italic").asBoolean(false)
                            ? "_"
                            : span.at("/style/strike").asBoolean(false) ? "~~" : "";
            var words = switch (span.path("type").asString()) {
                case "user" -> "<@" + span.path("user_id").asString() + ">";
                case "channel" -> "<#" + span.path("channel_id").asString() + ">";
                default -> span.path("text").asString();
            };
            text.append(mark).append(words).append(mark);
        }
        return text.toString();
    }

    private static List<Button> buttons(JsonNode block) {
        var buttons = new ArrayList<Button>();
        for (var each : block.path("elements")) {
            buttons.add(new Button(
                    each.at("/text/text").asString(),
                    block.path("block_id").asString() + "/"
                            + each.path("action_id").asString(),
                    each.path("value").asString()));
        }
        return buttons;
    }

    /// The first button of that label below the words `beside`.
    Button button(String label, String beside) {
        boolean passed = beside.isEmpty();
        for (var block : blocks) {
            passed = passed || String.join("\n", lines(block)).contains(beside);
            if (passed && block.path("type").asString().equals("actions")) {
                for (var button : buttons(block)) {
                    if (button.label().equals(label)) {
                        return button;
                    }
                }
            }
        }
        throw new AssertionError("No button [" + label + "] beside “" + beside + "” in\n" + markdown());
    }
}
