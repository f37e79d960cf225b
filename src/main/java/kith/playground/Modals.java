package kith.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a user does with an open modal, and what Kith's answer does to it.
final class Modals {
    private final Team team;
    private final Views views;
    private final Interactions interactions;
    private final Triggers triggers;
    private final Limits limits;

    Modals(Team team, Views views, Interactions interactions, Triggers triggers, Limits limits) {
        this.team = team;
        this.views = views;
        this.interactions = interactions;
        this.triggers = triggers;
        this.limits = limits;
    }

    /// Not sent while Slack's own checks find a field wrong.
    Delivery submit(String user, View view, Map<String, List<String>> entered) {
        var blocks = view.content().path("blocks");
        var values = interactions.state().values(blocks, entered);
        var errors = Form.errors(blocks, values);
        if (!errors.isEmpty()) {
            views.refuse(view.id(), errors);
            return Delivery.nothing("incomplete");
        }
        var payload = interactions.started("view_submission", user).put("trigger_id", triggers.issue(user));
        payload.set("view", ViewPayload.of(team, view, values));
        payload.putArray("response_urls");
        var delivery = interactions.send(payload);
        if (delivery.acknowledged()) {
            obey(user, view, Json.read(delivery.body()));
        } else {
            views.refuse(view.id(), Map.of("", "We had some trouble connecting. Try again?"));
        }
        return delivery;
    }

    Delivery close(String user, View view) {
        views.close(view.id());
        boolean clears = view.content().path("clear_on_close").asBoolean(false);
        if (clears) {
            views.clear(user);
        }
        if (!view.content().path("notify_on_close").asBoolean(false)) {
            return Delivery.nothing(null);
        }
        var payload = interactions.started("view_closed", user).put("is_cleared", clears);
        return interactions.send(payload.set("view", ViewPayload.of(team, view, null)));
    }

    private void obey(String user, View view, JsonNode answer) {
        switch (answer.path("response_action").asString("")) {
            case "errors" -> refuse(view, errors(answer.path("errors")));
            case "update" -> show(view, answer.path("view"), () -> views.update(view.id(), answer.path("view")));
            case "push" -> show(view, answer.path("view"), () -> views.push(user, answer.path("view")));
            case "clear" -> views.clear(user);
            default -> views.close(view.id());
        }
    }

    private void show(View view, JsonNode content, Runnable change) {
        var faults = limits.view(content);
        if (faults.isEmpty()) {
            change.run();
        } else {
            refuse(view, Map.of("", "The app answered with an invalid view: " + String.join("; ", faults)));
        }
    }

    private void refuse(View view, Map<String, String> errors) {
        views.refuse(view.id(), errors);
    }

    private static Map<String, String> errors(JsonNode errors) {
        var found = new LinkedHashMap<String, String>();
        errors.properties()
                .forEach(each -> found.put(each.getKey(), each.getValue().asString("")));
        return found;
    }
}
