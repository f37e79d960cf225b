package kith.playground;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Turns what Kith answers — in an acknowledgement or at a `response_url` — into messages.
final class Answers {
    private final Board board;
    private final Limits limits;

    Answers(Board board, Limits limits) {
        this.board = board;
        this.limits = limits;
    }

    /// An acknowledgement's body: JSON, or plain words for the user alone.
    List<String> acknowledge(ResponseUrls.Place place, String body) {
        if (body.isBlank()) {
            return List.of();
        }
        var answer = Json.read(body);
        return obey(place, answer.isObject() ? answer : Json.object().put("text", body));
    }

    /// What is wrong with the answer; nothing when it was obeyed.
    List<String> obey(ResponseUrls.Place place, JsonNode answer) {
        var blocks = answer.path("blocks");
        var faults = limits.message(blocks);
        if (!faults.isEmpty()) {
            return faults;
        }
        if (limits.tooMuch(blocks)) {
            return List.of(Limits.TOO_LONG);
        }
        var text = limits.cut(answer.path("text").asString(""));
        var replaced = place.messageTs();
        if (replaced != null && answer.path("delete_original").asBoolean(false)) {
            board.remove(place.channel(), replaced);
        } else if (replaced != null && answer.path("replace_original").asBoolean(false)) {
            board.rewrite(place.channel(), replaced, text, blocks);
        } else if (!text.isEmpty() || !blocks.isEmpty()) {
            boolean open = answer.path("response_type").asString("ephemeral").equals("in_channel");
            var thread = answer.path("thread_ts").asString(place.threadTs() == null ? "" : place.threadTs());
            board.post(
                    place.channel(),
                    thread.isEmpty() ? null : thread,
                    Team.BOT,
                    text,
                    blocks,
                    open ? null : place.user());
        }
        return List.of();
    }
}
