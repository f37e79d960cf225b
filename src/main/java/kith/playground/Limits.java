package kith.playground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What Slack refuses of messages and views, in Slack's words: each fault with a JSON pointer to it.
final class Limits {
    /// Beyond it Slack cuts a message's text, characters.
    static final int MESSAGE = 40_000;

    /// The most that a rewritten message's text may hold, characters.
    static final int REWRITTEN = 4_000;

    /// The most text that all blocks of a posted message may hold together, characters.
    static final int TOGETHER = 12_000;

    /// What Slack says of blocks with more text than that.
    static final String TOO_LONG = "msg_blocks_too_long";

    private final LimitTable table = new LimitTable();

    /// Missing or empty blocks are no fault.
    List<String> message(JsonNode blocks) {
        if (blocks.isMissingNode() || blocks.isNull()) {
            return List.of();
        }
        var faults = new Checks(table).of("@message", Json.object().set("blocks", blocks), "");
        return with(faults, repeats(blocks, ""));
    }

    List<String> view(JsonNode view) {
        var type = view.path("type").asString("");
        if (!type.equals("modal") && !type.equals("home")) {
            return List.of("must be a valid view type [json-pointer:/view/type]");
        }
        var faults = with(new Checks(table).of("@" + type, view, "/view"), repeats(view.path("blocks"), "/view"));
        boolean asks = view.path("blocks").values().stream()
                .anyMatch(each -> each.path("type").asString("").equals("input"));
        if (type.equals("modal") && asks && !view.hasNonNull("submit")) {
            return with(faults, List.of("missing required field: submit [json-pointer:/view]"));
        }
        return faults;
    }

    String cut(String text) {
        return text.length() > MESSAGE ? text.substring(0, MESSAGE) : text;
    }

    boolean tooMuch(JsonNode blocks) {
        return Blocks.of(blocks).words().length() > TOGETHER;
    }

    private static List<String> repeats(JsonNode blocks, String pointer) {
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        int at = 0;
        for (var block : blocks.values()) {
            var here = "%s/blocks/%d".formatted(pointer, at++);
            var id = block.path("block_id").asString("");
            if (!id.isEmpty() && !seen.add(id)) {
                faults.add("block_id already exists: %s [json-pointer:%s/block_id]".formatted(id, here));
            }
            within(block, here, faults);
        }
        return faults;
    }

    private static void within(JsonNode block, String here, List<String> faults) {
        var actions = new HashSet<String>();
        for (var element : Blocks.of(Json.array().add(block)).elements()) {
            if (!actions.add(element.actionId())) {
                faults.add("action_id already exists: %s [json-pointer:%s]".formatted(element.actionId(), here));
            }
        }
        if (block.path("type").asString("").equals("section") && !block.has("text") && !block.has("fields")) {
            faults.add("must define either text or fields [json-pointer:%s]".formatted(here));
        }
        if (block.path("type").asString("").equals("image") && block.has("image_url") == block.has("slack_file")) {
            faults.add("must define either image_url or slack_file [json-pointer:%s]".formatted(here));
        }
    }

    private static List<String> with(List<String> faults, List<String> more) {
        var all = new ArrayList<>(faults);
        all.addAll(more);
        return List.copyOf(all);
    }
}
