package kith.playground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Presses, menus, shortcuts: what a user does to a message or view, told to Kith as Slack tells it.
final class Interactions {
    private final Courier courier;
    private final Team team;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Timestamps timestamps;
    private final Map<String, JsonNode> suggested = new ConcurrentHashMap<>();
    private final State state;

    Interactions(
            Courier courier,
            Team team,
            Triggers triggers,
            ResponseUrls responseUrls,
            Timestamps timestamps,
            Uploads uploads) {
        this.state = new State((action, value) -> Optional.ofNullable(suggestion(action, value)), uploads::describe);
        this.courier = courier;
        this.team = team;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.timestamps = timestamps;
    }

    State state() {
        return state;
    }

    Delivery press(String user, Message message, String key, List<String> values, Map<String, List<String>> entered) {
        var payload = started("block_actions", user).put("trigger_id", triggers.issue(user));
        at(payload, message, user);
        payload.putObject("state").set("values", state.values(message.blocks(), entered));
        return act(payload, message.blocks(), key, values);
    }

    Delivery press(String user, View view, String key, List<String> values, Map<String, List<String>> entered) {
        var payload = started("block_actions", user).put("trigger_id", triggers.issue(user));
        in(payload, view, entered);
        return act(payload, view.content().path("blocks"), key, values);
    }

    private Delivery act(ObjectNode payload, JsonNode blocks, String key, List<String> values) {
        return send(payload.set("actions", Json.array().add(action(element(blocks, key), values))));
    }

    Delivery shortcut(String user, String callbackId) {
        return send(started("shortcut", user)
                .put("callback_id", callbackId)
                .put("action_ts", timestamps.next())
                .put("trigger_id", triggers.issue(user)));
    }

    Delivery messageShortcut(String user, Message message, String callbackId) {
        var payload = started("message_action", user)
                .put("callback_id", callbackId)
                .put("action_ts", timestamps.next())
                .put("message_ts", message.ts())
                .put("trigger_id", triggers.issue(user));
        at(payload, message, user);
        payload.set("message", team.payload(message));
        return send(payload);
    }

    /// The options that Kith offers for what was typed into an external select.
    JsonNode suggest(String user, Message message, String key, String typed) {
        var payload = started("block_suggestion", user);
        at(payload, message, user);
        payload.remove("response_url");
        return suggest(payload, message.blocks(), key, typed);
    }

    JsonNode suggest(String user, View view, String key, String typed) {
        var payload = started("block_suggestion", user);
        in(payload, view, Map.of());
        return suggest(payload, view.content().path("blocks"), key, typed);
    }

    private JsonNode suggest(ObjectNode payload, JsonNode blocks, String key, String typed) {
        var element = element(blocks, key);
        var answer = Json.read(send(payload.put("action_id", element.actionId())
                        .put("block_id", element.blockId())
                        .put("value", typed))
                .body());
        State.options(answer)
                .forEach(each -> suggested.put(
                        element.actionId() + " " + each.path("value").asString(""), each));
        return answer;
    }

    ObjectNode started(String type, String userId) {
        var user = team.userOrFail(userId);
        var payload =
                Json.object().put("type", type).put("api_app_id", Team.APP).put("token", "playground");
        payload.putObject("user")
                .put("id", user.id())
                .put("username", user.handle())
                .put("name", user.handle())
                .put("team_id", team.id());
        return team.install(payload).set("team", team.payload());
    }

    Delivery send(JsonNode payload) {
        return courier.form(Map.of("payload", Json.write(payload)));
    }

    /// Slack leaves the message itself out of what it tells about an ephemeral one.
    private void at(ObjectNode payload, Message message, String user) {
        var channel = team.channelOrFail(message.channel());
        var container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channel())
                .put("is_ephemeral", message.ephemeral());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        payload.putObject("channel").put("id", channel.id()).put("name", channel.payloadName());
        if (!message.ephemeral()) {
            payload.set("message", team.payload(message));
        }
        var place = new ResponseUrls.Place(channel.id(), user, message.threadTs(), message.ts());
        payload.put("response_url", responseUrls.issue(place));
    }

    /// Where an organization installed the app, its pages belong to no workspace.
    private void in(ObjectNode payload, View view, Map<String, List<String>> entered) {
        if (team.organization() != null) {
            payload.putNull("team");
        }
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set(
                "view", ViewPayload.of(team, view, state.values(view.content().path("blocks"), entered)));
    }

    private ObjectNode action(Blocks.Element element, List<String> values) {
        var action = state.value(element, Optional.of(values))
                .put("action_id", element.actionId())
                .put("block_id", element.blockId())
                .put("action_ts", timestamps.next());
        for (var field : List.of("text", "value", "style", "placeholder")) {
            if (element.node().has(field) && !action.has(field)) {
                action.set(field, element.node().path(field));
            }
        }
        return action;
    }

    private static Blocks.Element element(JsonNode blocks, String key) {
        return Blocks.of(blocks)
                .element(key)
                .orElseThrow(() -> new IllegalArgumentException("No element " + key + " in " + blocks));
    }

    private @Nullable JsonNode suggestion(String action, String value) {
        return suggested.get(action + " " + value);
    }
}
