package kith.playground;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `conversations.history` and `conversations.replies`: what was said, the newest first, and a thread from its
/// beginning.
final class HistoryMethods {
    private static final int UNLESS_TOLD = 100;

    private final Team team;
    private final Board board;

    HistoryMethods(Team team, Board board) {
        this.team = team;
        this.board = board;
    }

    Map<String, Method> all() {
        return Map.of("conversations.history", this::history, "conversations.replies", this::replies);
    }

    private ObjectNode history(Arguments arguments) {
        return among(
                arguments,
                board.in(arguments.get("channel")).reversed().stream().filter(each -> each.threadTs() == null));
    }

    private ObjectNode replies(Arguments arguments) {
        var top = arguments.get("ts");
        return among(
                arguments,
                board.in(arguments.get("channel")).stream()
                        .filter(each -> top.equals(each.ts()) || top.equals(each.threadTs())));
    }

    private ObjectNode among(Arguments arguments, Stream<Message> messages) {
        var channel = team.channel(arguments.get("channel"));
        if (channel.isEmpty()) {
            return Method.error("channel_not_found");
        }
        // The manifest asks for the history of direct messages alone.
        if (!channel.get().direct()) {
            return Method.error("missing_scope");
        }
        var all = messages.filter(each -> !each.ephemeral()).toList();
        int limit = arguments.has("limit") ? Integer.parseInt(arguments.get("limit")) : UNLESS_TOLD;
        var answer = Method.ok().put("has_more", all.size() > limit);
        answer.set("messages", described(all.subList(0, Math.min(limit, all.size())), arguments));
        return answer;
    }

    private ArrayNode described(List<Message> messages, Arguments arguments) {
        var described = Json.array();
        for (var each : messages) {
            var payload = team.payload(each);
            if (!each.metadata().isEmpty() && arguments.says("include_all_metadata")) {
                payload.set("metadata", each.metadata());
            }
            described.add(payload);
        }
        return described;
    }
}
