package kith.playground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `views.*`: modals and the Home tab.
final class ViewMethods {
    private final Team team;
    private final Views views;
    private final Triggers triggers;
    private final Limits limits;
    private final Uploads uploads;

    ViewMethods(Team team, Views views, Triggers triggers, Limits limits, Uploads uploads) {
        this.team = team;
        this.views = views;
        this.triggers = triggers;
        this.limits = limits;
        this.uploads = uploads;
    }

    Map<String, Method> all() {
        return Map.of(
                "views.open",
                arguments -> triggered(arguments, (user, view) -> Optional.of(views.open(user, view))),
                "views.push",
                arguments -> triggered(arguments, views::push),
                "views.update",
                this::update,
                "views.publish",
                this::publish);
    }

    private ObjectNode triggered(Arguments arguments, BiFunction<String, JsonNode, Optional<View>> show) {
        return checked(arguments, "modal", view -> switch (triggers.use(arguments.get("trigger_id"))) {
            case Triggers.Use.Refused(var error) -> Method.error(error);
            case Triggers.Use.Granted(var user) ->
                Method.either(show.apply(user, view).map(this::shown), "push_limit_reached");
        });
    }

    private ObjectNode update(Arguments arguments) {
        return checked(arguments, "modal", content -> {
            var found = arguments.has("external_id")
                    ? views.findExternal(arguments.get("external_id"))
                    : views.find(arguments.get("view_id"));
            if (found.isEmpty()) {
                return Method.error("not_found");
            }
            if (arguments.has("hash")
                    && !arguments.get("hash").equals(found.get().hash())) {
                return Method.error("hash_conflict");
            }
            return Method.either(views.update(found.get().id(), content).map(this::shown), "not_found");
        });
    }

    private ObjectNode publish(Arguments arguments) {
        return checked(arguments, "home", content -> {
            var user = arguments.get("user_id");
            if (team.user(user).isEmpty()) {
                return Method.error("user_not_found");
            }
            var current = views.home(user).map(View::hash).orElse("");
            boolean stale = arguments.has("hash") && !arguments.get("hash").equals(current);
            return stale ? Method.error("hash_conflict") : shown(views.publish(user, content));
        });
    }

    private ObjectNode checked(Arguments arguments, String type, Function<JsonNode, ObjectNode> show) {
        var view = arguments.json("view");
        if (!view.path("type").asString("").equals(type)) {
            return Method.error("invalid_arguments", List.of("must be a " + type + " [json-pointer:/view/type]"));
        }
        var faults = limits.view(view);
        if (faults.isEmpty() && !knowsPictures(view)) {
            return Method.error("invalid_arguments", List.of("invalid slack file"));
        }
        return faults.isEmpty() ? show.apply(view) : Method.error("invalid_arguments", faults);
    }

    private boolean knowsPictures(JsonNode view) {
        return Blocks.of(view.path("blocks")).pictures().stream().allMatch(each -> uploads.content(each) != null);
    }

    private ObjectNode shown(View view) {
        return Method.ok().set("view", ViewPayload.of(team, view, null));
    }
}
