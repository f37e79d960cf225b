package kith.playground;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What a user typed, as Slack passes it on: escaped, with names and links marked up.
record Typed(String text) {
    private static final Pattern LINK = Pattern.compile("(?<![<|])https?://[^\\s<>|]+[^\\s<>|.,;:!?)]");

    static Typed of(String words, List<User> users, List<Channel> channels, boolean labelled) {
        var text = escaped(words);
        text = LINK.matcher(text).replaceAll(found -> Matcher.quoteReplacement("<" + found.group() + ">"));
        for (var user : users) {
            var label = labelled ? "|" + user.handle() : "";
            text = named("@", user.handle(), text, "<@" + user.id() + label + ">");
            text = named("@", user.name(), text, "<@" + user.id() + label + ">");
            text = text.replace("&lt;@" + user.id() + "&gt;", "<@" + user.id() + label + ">");
        }
        for (var channel : channels) {
            if (!channel.direct()) {
                text = named("#", channel.name(), text, "<#" + channel.id() + "|" + channel.name() + ">");
            }
        }
        return new Typed(text);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    boolean mentions(String user) {
        return text.contains("<@" + user + ">") || text.contains("<@" + user + "|");
    }

    /// The rich text block that Slack's composer makes of it.
    JsonNode blocks() {
        var elements = Json.array();
        var marks = Pattern.compile("<@([A-Z0-9]+)[^>]*>|<#([A-Z0-9]+)[^>]*>|<(https?:[^>]+)>")
                .matcher(text);
        int from = 0;
        while (marks.find()) {
            plain(elements, text.substring(from, marks.start()));
            from = marks.end();
            if (marks.group(1) != null) {
                elements.addObject().put("type", "user").put("user_id", marks.group(1));
            } else if (marks.group(2) != null) {
                elements.addObject().put("type", "channel").put("channel_id", marks.group(2));
            } else {
                elements.addObject().put("type", "link").put("url", unescaped(Objects.requireNonNull(marks.group(3))));
            }
        }
        plain(elements, text.substring(from));
        var section = Json.object().put("type", "rich_text_section").set("elements", elements);
        return Json.array()
                .add(Json.object()
                        .put("type", "rich_text")
                        .set("elements", Json.array().add(section)));
    }

    private static void plain(ArrayNode elements, String escaped) {
        if (!escaped.isEmpty()) {
            elements.addObject().put("type", "text").put("text", unescaped(escaped));
        }
    }

    private static String named(String sign, String name, String text, String mark) {
        return Pattern.compile(Pattern.quote(sign + escaped(name)) + "(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(mark));
    }
}
