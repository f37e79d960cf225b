package kith.slack;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slack's message markup as plain words: entities resolved, links as they read, mentions with the name behind them.
final class SlackText {
    private static final Pattern USER = Pattern.compile("<@(\\w+)(?:\\|[^>]*)?>");
    private static final Pattern CHANNEL = Pattern.compile("<#\\w+\\|([^>]*)>");
    private static final Pattern LINK = Pattern.compile("<((?:https?|mailto|tel):[^>|]+)(?:\\|([^>]*))?>");
    private static final Pattern SPECIAL = Pattern.compile("<!(\\w+)[^>]*>");

    private SlackText() {}

    /// `names` gives a user's name, or an empty text when it isn't known.
    static String read(String text, Function<String, String> names) {
        var named = USER.matcher(text).replaceAll(match -> {
            var user = Objects.requireNonNull(match.group(1));
            var name = names.apply(user);
            return Matcher.quoteReplacement(
                    name.isEmpty() ? "<@" + user + ">" : "<@" + user + "|" + name.replace('>', ' ') + ">");
        });
        var channels = CHANNEL.matcher(named).replaceAll("#$1");
        var links = LINK.matcher(channels)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(2) == null ? Objects.requireNonNull(match.group(1)) : match.group(2)));
        return SPECIAL.matcher(links)
                .replaceAll("@$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /// The text without the mentions of `bot`.
    static String addressed(String text, String bot) {
        return text.replaceAll("<@" + Pattern.quote(bot) + "(?:\\|[^>]*)?>", "").strip();
    }
}
