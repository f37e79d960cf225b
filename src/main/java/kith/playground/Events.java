package kith.playground;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The Events API: what happens in the workspace, told to Kith in Slack's envelope.
final class Events {
    private final Retries retries;
    private final InstantSource clock;
    private final Team team;

    Events(Retries retries, InstantSource clock, Team team) {
        this.retries = retries;
        this.clock = clock;
        this.team = team;
    }

    Delivery directMessage(Message message) {
        return tell(written("message", message).put("channel_type", "im"));
    }

    Delivery fileShared(Message message, JsonNode files) {
        var event = written("message", message).put("subtype", "file_share").put("channel_type", "im");
        event.set("files", files);
        return tell(event.put("upload", false));
    }

    Delivery mention(Message message) {
        return tell(written("app_mention", message));
    }

    Delivery homeOpened(String user, String tab, @Nullable JsonNode view) {
        var event = Json.object()
                .put("type", "app_home_opened")
                .put("user", user)
                .put("channel", Team.directId(user))
                .put("tab", tab)
                .put("event_ts", Timestamps.write(clock.instant()));
        if (view != null) {
            event.set("view", view);
        }
        return tell(event);
    }

    Delivery userChanged(User user) {
        var event = Json.object().put("type", "user_change").put("event_ts", Timestamps.write(clock.instant()));
        return tell(event.set("user", team.describe(user, clock.instant())));
    }

    /// Wraps any event, so that tests may send ones that nobody expects.
    Delivery tell(ObjectNode event) {
        var id = "Ev0"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase(Locale.ROOT);
        return retries.deliver(new Delivery.Sent(Courier.JSON, Json.write(envelope(id, event)), Map.of()));
    }

    private ObjectNode envelope(String id, ObjectNode event) {
        var envelope = Json.object()
                .put("token", "playground")
                .put("team_id", team.id())
                .put("context_team_id", team.id())
                .put("context_enterprise_id", team.organization())
                .put("api_app_id", Team.APP)
                .put("type", "event_callback")
                .put("event_id", id)
                .put("event_time", clock.instant().getEpochSecond())
                .put("is_ext_shared_channel", false)
                .put("event_context", "4-" + id);
        envelope.set("event", event);
        envelope.putArray("authorizations")
                .addObject()
                .put("enterprise_id", team.organization())
                .put("team_id", team.id())
                .put("user_id", Team.BOT)
                .put("is_bot", true)
                .put("is_enterprise_install", team.organization() != null);
        return envelope;
    }

    private ObjectNode written(String type, Message message) {
        var event = Json.object()
                .put("client_msg_id", UUID.randomUUID().toString())
                .put("type", type)
                .put("text", message.text())
                .put("user", message.user())
                .put("ts", message.ts())
                .put("team", team.id())
                .put("channel", message.channel())
                .put("event_ts", message.ts());
        event.set("blocks", message.blocks());
        if (message.threadTs() != null) {
            event.put("thread_ts", message.threadTs());
        }
        return event;
    }
}
