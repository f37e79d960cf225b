package kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The manifest names exactly what the code uses, within the limits that Slack publishes for its fields.
class ManifestTest {
    private static final Path CODE = Path.of("src/main/java/kith/slack");

    /// The scopes that each Web API method needs; an empty one needs none.
    private static final Map<String, String> SCOPE_OF_METHOD = Map.ofEntries(
            Map.entry("conversationsOpen", "im:write"),
            Map.entry("conversationsHistory", "im:history"),
            Map.entry("conversationsReplies", "im:history"),
            Map.entry("conversationsInfo", "channels:read groups:read"),
            Map.entry("filesGetUploadURLExternal", "files:write"),
            Map.entry("filesCompleteUploadExternal", "files:write"),
            Map.entry("chatPostMessage", "chat:write"),
            Map.entry("chatPostEphemeral", "chat:write"),
            Map.entry("chatUpdate", "chat:write"),
            Map.entry("usersInfo", "users:read"),
            Map.entry("assistantThreadsSetSuggestedPrompts", "assistant:write"),
            Map.entry("viewsOpen", ""),
            Map.entry("viewsPush", ""),
            Map.entry("viewsUpdate", ""),
            Map.entry("viewsPublish", ""));

    /// The event and the scope that each listened-to class stands for.
    private static final Map<String, Map.Entry<String, String>> EVENT_OF_CLASS = Map.ofEntries(
            Map.entry("MessageEvent", Map.entry("message.im", "im:history")),
            Map.entry("MessageFileShareEvent", Map.entry("message.im", "im:history")),
            Map.entry("UserChangeEvent", Map.entry("user_change", "users:read")),
            Map.entry("AppHomeOpenedEvent", Map.entry("app_home_opened", "")),
            Map.entry("AppUninstalledEvent", Map.entry("app_uninstalled", "")),
            Map.entry("TokensRevokedEvent", Map.entry("tokens_revoked", "")),
            Map.entry("AppMentionEvent", Map.entry("app_mention", "app_mentions:read")),
            Map.entry("ChannelSharedEvent", Map.entry("channel_shared", "channels:read groups:read")),
            Map.entry("ChannelUnsharedEvent", Map.entry("channel_unshared", "channels:read groups:read")),
            Map.entry("MemberLeftChannelEvent", Map.entry("member_left_channel", "channels:read groups:read")),
            Map.entry("ChannelLeftEvent", Map.entry("channel_left", "channels:read")),
            Map.entry("ChannelArchiveEvent", Map.entry("channel_archive", "channels:read")),
            Map.entry("ChannelDeletedEvent", Map.entry("channel_deleted", "channels:read")),
            Map.entry("GroupLeftEvent", Map.entry("group_left", "groups:read")),
            Map.entry("GroupArchiveEvent", Map.entry("group_archive", "groups:read")),
            Map.entry("GroupDeletedEvent", Map.entry("group_deleted", "groups:read")));

    private final JsonNode manifest = new JsonMapper().valueToTree(new Yaml().<Map<String, Object>>load(text()));

    @Test
    void commandsAreThoseListenedTo() {
        var named = manifest.at("/features/slash_commands").findValuesAsString("command");
        assertThat(named).containsExactlyInAnyOrderElementsOf(used("app\\.command\\(\"([^\"]+)\""));
    }

    @Test
    void eventsAreThoseListenedTo() {
        var heard = listenedTo().stream().map(Map.Entry::getKey).toList();
        assertThat(strings("/settings/event_subscriptions/bot_events")).containsExactlyInAnyOrderElementsOf(heard);
    }

    @Test
    void scopesAreTheLeastThatTheCodeNeeds() {
        var needed = new TreeSet<>(Set.of("commands"));
        for (var method : used("(?:slack|methods|client|methods\\(token\\)\\s*)\\.(\\w+)\\( ?request")) {
            needed.addAll(List.of(Optional.ofNullable(SCOPE_OF_METHOD.get(method))
                    .orElseThrow()
                    .split(" ")));
        }
        listenedTo().forEach(each -> needed.addAll(List.of(each.getValue().split(" "))));
        if (!used("(class FetchFromSlack)").isEmpty()) {
            needed.add("files:read");
        }
        needed.remove("");
        assertThat(strings("/oauth_config/scopes/bot")).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void whoInstallsIsAskedForTheSameScopes() {
        assertThat(Scopes.OF_BOT).containsExactlyInAnyOrderElementsOf(strings("/oauth_config/scopes/bot"));
    }

    @Test
    void shortcutsAreThoseListenedTo() {
        var named = manifest.at("/features/shortcuts").findValuesAsString("callback_id");
        assertThat(named).containsExactlyInAnyOrderElementsOf(used("app\\.(?:global|message)Shortcut\\(\"([^\"]+)\""));
    }

    @Test
    void everyRequestGoesToOneAddress() {
        assertThat(manifest.findValuesAsString("url")).containsExactly("https://example.com/slack/events");
        assertThat(manifest.findValuesAsString("request_url")).containsOnly("https://example.com/slack/events");
        assertThat(manifest.findValuesAsString("message_menu_options_url"))
                .containsExactly("https://example.com/slack/events");
    }

    @Test
    void fieldsStayWithinSlacksLimits() {
        assertThat(text("/display_information/name")).hasSizeLessThanOrEqualTo(35);
        assertThat(text("/display_information/description")).hasSizeLessThanOrEqualTo(140);
        assertThat(text("/display_information/long_description")).hasSizeBetween(174, 4000);
        assertThat(text("/features/bot_user/display_name")).hasSizeLessThanOrEqualTo(80);
        assertThat(text("/features/slash_commands/0/description")).hasSizeLessThanOrEqualTo(2000);
        assertThat(text("/features/slash_commands/0/usage_hint")).hasSizeLessThanOrEqualTo(1000);
    }

    private String text(String path) {
        return manifest.at(path).asString();
    }

    private Set<String> strings(String path) {
        return manifest.at(path).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static Set<Map.Entry<String, String>> listenedTo() {
        return used("app\\.event\\( ?(\\w+)\\.class").stream()
                .map(each -> Optional.ofNullable(EVENT_OF_CLASS.get(each)).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<String> used(String pattern) {
        return Pattern.compile(pattern)
                .matcher(code())
                .results()
                .map(MatchResult::group)
                .map(each -> each.replaceAll(pattern, "$1"))
                .collect(Collectors.toSet());
    }

    private static String code() {
        try (var files = Files.list(CODE)) {
            var all = new StringBuilder();
            for (var file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try {
            return Files.readString(Path.of("manifest/slack.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
