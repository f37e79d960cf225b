package kith.playground;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A view as the Web API and payloads write it.
final class ViewPayload {
    private static final List<String> OPTIONAL = List.of("title", "submit", "close");

    private ViewPayload() {}

    static ObjectNode of(Team team, View view, @Nullable JsonNode values) {
        var content = view.content();
        var payload = Json.object()
                .put("id", view.id())
                .put("team_id", team.id())
                .put("type", content.path("type").asString("modal"))
                .put("private_metadata", content.path("private_metadata").asString(""))
                .put("callback_id", content.path("callback_id").asString(""))
                .put("hash", view.hash())
                .put("clear_on_close", content.path("clear_on_close").asBoolean(false))
                .put("notify_on_close", content.path("notify_on_close").asBoolean(false))
                .put("root_view_id", view.rootId())
                .put("previous_view_id", view.previousId())
                .put("app_id", Team.APP)
                .put("external_id", content.path("external_id").asString(""))
                .put("app_installed_team_id", team.id())
                .put("bot_id", Team.BOT_ID);
        payload.set("blocks", content.path("blocks"));
        payload.putObject("state").set("values", values == null ? Json.object() : values);
        for (var field : OPTIONAL) {
            payload.set(field, content.hasNonNull(field) ? content.path(field) : null);
        }
        return payload;
    }
}
