package kith.playground;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who is in the workspace, and where they talk.
final class Team {
    static final String ID = "T0PLAY";
    static final String DOMAIN = "playground";
    static final String APP = "A0KITH";
    static final String BOT = "U0KITH";
    static final String BOT_ID = "B0KITH";
    static final String SLACKBOT = "USLACKBOT";

    private final Changes changes;
    private final String id;
    private final @Nullable String organization;
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    /// `organization` is the one that it belongs to, and into which all apps are installed, if any.
    Team(Changes changes, String id, @Nullable String organization) {
        this.changes = changes;
        this.id = id;
        this.organization = organization;
        users.put(BOT, new User(BOT, "Kith", ZoneId.of("Etc/UTC"), Locale.US, true));
        users.put(SLACKBOT, new User(SLACKBOT, "Slackbot", ZoneId.of("Etc/UTC"), Locale.US, true));
    }

    String id() {
        return id;
    }

    @Nullable
    String organization() {
        return organization;
    }

    /// By whom apps are installed.
    String owner() {
        return organization == null ? id : organization;
    }

    /// Whether there is such a user or channel.
    boolean knows(String userOrChannel) {
        return user(userOrChannel).isPresent() || channel(userOrChannel).isPresent();
    }

    User add(User user) {
        return changes.writing(() -> {
            users.put(user.id(), user);
            var direct = directId(user.id());
            channels.put(direct, new Channel(direct, user.name(), true, Set.of(user.id(), BOT)));
            return user;
        });
    }

    Channel add(Channel channel) {
        return changes.writing(() -> {
            channels.put(channel.id(), channel);
            return channel;
        });
    }

    void leave(String channelId, String user) {
        var channel = channelOrFail(channelId);
        var members = new LinkedHashSet<>(channel.members());
        members.remove(user);
        add(channel.of(members));
    }

    void remove(String channelId) {
        changes.writing(() -> Optional.ofNullable(channels.remove(channelId)));
    }

    List<User> users() {
        return changes.reading(() -> List.copyOf(users.values()));
    }

    List<User> people() {
        return users().stream().filter(each -> !each.bot()).toList();
    }

    List<Channel> channels() {
        return changes.reading(() -> List.copyOf(channels.values()));
    }

    Optional<User> user(String id) {
        return changes.reading(() -> Optional.ofNullable(users.get(id)));
    }

    Optional<Channel> channel(String id) {
        return changes.reading(() -> Optional.ofNullable(channels.get(id)));
    }

    User userOrFail(String id) {
        return user(id).orElseThrow(() -> new IllegalArgumentException("No such user: " + id));
    }

    Channel channelOrFail(String id) {
        return channel(id).orElseThrow(() -> new IllegalArgumentException("No such channel: " + id));
    }

    static String directId(String user) {
        return "D" + user.substring(1);
    }

    /// Adds of whose installation a payload tells.
    ObjectNode install(ObjectNode payload) {
        if (organization == null) {
            payload.putNull("enterprise");
        } else {
            payload.putObject("enterprise").put("id", organization).put("name", organization);
        }
        return payload.put("is_enterprise_install", organization != null);
    }

    /// The `team` object of an interaction's payload.
    ObjectNode payload() {
        return Json.object().put("id", id).put("domain", DOMAIN);
    }

    /// The `user` object as it stands at `now`.
    ObjectNode describe(User user, Instant now) {
        var rules = user.tz().getRules();
        var described = Json.object()
                .put("id", user.id())
                .put("team_id", id)
                .put("name", user.handle())
                .put("real_name", user.name())
                .put("deleted", false)
                .put("tz", user.tz().getId())
                .put("tz_label", user.tz().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .put("tz_offset", rules.getOffset(now).getTotalSeconds())
                .put("locale", user.locale().toLanguageTag())
                .put("is_bot", user.bot())
                .put("is_app_user", false)
                .put("is_admin", false)
                .put("is_owner", false)
                .put("is_restricted", false)
                .put("updated", now.getEpochSecond());
        described
                .putObject("profile")
                .put("real_name", user.name())
                .put("real_name_normalized", user.name())
                .put("display_name", user.name())
                .put("display_name_normalized", user.name())
                .put("team", id);
        return described;
    }

    /// The `message` object.
    ObjectNode payload(Message message) {
        var payload = Json.object()
                .put("type", "message")
                .put("user", message.user())
                .put("ts", message.ts())
                .put("text", message.text())
                .put("team", id);
        if (message.user().equals(Team.BOT)) {
            payload.put("bot_id", Team.BOT_ID).put("app_id", Team.APP);
        }
        if (message.threadTs() != null) {
            payload.put("thread_ts", message.threadTs());
        }
        if (!message.files().isEmpty()) {
            payload.set("files", FileMethods.describe(message.files()));
        }
        return payload.set("blocks", message.blocks());
    }
}
