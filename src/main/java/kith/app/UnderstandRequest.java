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
    Message read(@Nullable JsonNode line) throws Malformed {
        if (line == null || !line.isObject()) {
            throw new Malformed("a line holds one JSON object");
        }
        return new Message(text(line, "text"), now(text(line, "now")), known(line.get("known")));
    }

    private static ZonedDateTime now(String text) throws Malformed {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed("`now` is no ISO-8601 instant with zone: " + e.getMessage());
        }
    }

    private static List<Known> known(@Nullable JsonNode nodes) throws Malformed {
        var known = new ArrayList<Known>();
        if (nodes == null || nodes.isNull()) {
            return known;
        }
        if (!nodes.isArray()) {
            throw new Malformed("`known` is no list");
        }
        for (var node : nodes) {
            known.add(new Known(text(node, "id"), text(node, "name"), aliases(node.get("aliases")), chatUser(node)));
        }
        return known;
    }

    private static List<String> aliases(@Nullable JsonNode nodes) throws Malformed {
        var aliases = new ArrayList<String>();
        if (nodes == null || nodes.isNull()) {
            return aliases;
        }
        for (var node : nodes) {
            if (!node.isString()) {
                throw new Malformed("an alias is no text");
            }
            aliases.add(node.stringValue());
        }
        return aliases;
    }

    private static @Nullable String chatUser(JsonNode node) throws Malformed {
        var user = node.get("chatUser");
        return user == null || user.isNull() ? null : text(node, "chatUser");
    }

    private static String text(JsonNode node, String field) throws Malformed {
        var value = node.get(field);
        if (value == null || !value.isString()) {
            throw new Malformed("`" + field + "` is no text");
        }
        return value.stringValue();
    }

    /// A line that does not hold a message.
    static final class Malformed extends Exception {
        Malformed(String why) {
            super(why);
        }
    }
}
