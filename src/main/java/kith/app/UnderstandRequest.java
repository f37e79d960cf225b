package kith.app;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import kith.language.Known;
import kith.language.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one message of `understand` from its JSON.
final class UnderstandRequest {
    Message read(@Nullable JsonNode line) {
        if (line == null || !line.isObject()) {
            throw new AnswerLines.Unreadable("a line holds one JSON object");
        }
        return new Message(text(line, "text"), now(text(line, "now")), known(line.get("known")));
    }

    private static ZonedDateTime now(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new AnswerLines.Unreadable("`now` is no ISO-8601 instant with zone: " + e.getMessage());
        }
    }

    private static List<Known> known(@Nullable JsonNode nodes) {
        var known = new ArrayList<Known>();
        if (nodes == null || nodes.isNull()) {
            return known;
        }
        if (!nodes.isArray()) {
            throw new AnswerLines.Unreadable("`known` is no list");
        }
        for (var node : nodes) {
            known.add(new Known(text(node, "id"), text(node, "name"), aliases(node.get("aliases")), chatUser(node)));
        }
        return known;
    }

    private static List<String> aliases(@Nullable JsonNode nodes) {
        var aliases = new ArrayList<String>();
        if (nodes == null || nodes.isNull()) {
            return aliases;
        }
        for (var node : nodes) {
            if (!node.isString()) {
                throw new AnswerLines.Unreadable("an alias is no text");
            }
            aliases.add(node.stringValue());
        }
        return aliases;
    }

    private static @Nullable String chatUser(JsonNode node) {
        var user = node.get("chatUser");
        return user == null || user.isNull() ? null : text(node, "chatUser");
    }

    private static String text(JsonNode node, String field) {
        var value = node.get(field);
        if (value == null || !value.isString()) {
            throw new AnswerLines.Unreadable("`" + field + "` is no text");
        }
        return value.stringValue();
    }
}
