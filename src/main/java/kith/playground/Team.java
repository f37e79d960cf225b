package kith.playground;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    Team(Changes changes) {
        this.changes = changes;
        users.put(BOT, new User(BOT, "Kith", ZoneId.of("Etc/UTC"), true));
        users.put(SLACKBOT, new User(SLACKBOT, "Slackbot", ZoneId.of("Etc/UTC"), true));
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

    /// The `team` object of an interaction's payload.
    static ObjectNode payload() {
        return Json.object().put("id", ID).put("domain", DOMAIN);
    }
}
