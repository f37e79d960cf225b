package kith.playground;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// `users.*`, `conversations.*` and `auth.test`: who and what is in the workspace.
final class TeamMethods {
    private final Team team;
    private final InstantSource clock;

    TeamMethods(Team team, InstantSource clock) {
        this.team = team;
        this.clock = clock;
    }

    Map<String, Method> all() {
        return Map.of(
                "auth.test", _ -> self(),
                "users.info", this::user,
                "users.list", _ -> users(),
                "conversations.open", this::open,
                "conversations.info",
                        arguments -> in(arguments, each -> Method.ok().set("channel", describe(each))),
                "conversations.members", arguments -> in(arguments, TeamMethods::members));
    }

    private ObjectNode self() {
        return Method.ok()
                .put("url", "https://" + Team.DOMAIN + ".slack.com/")
                .put("team", "Playground")
                .put("user", "kith")
                .put("team_id", team.id())
                .put("user_id", Team.BOT)
                .put("bot_id", Team.BOT_ID)
                .put("enterprise_id", team.organization())
                .put("is_enterprise_install", team.organization() != null);
    }

    private ObjectNode user(Arguments arguments) {
        var found = team.user(arguments.get("user"));
        var described = found.map(this::describe);
        if (!arguments.says("include_locale")) {
            described.ifPresent(each -> each.remove("locale"));
        }
        return Method.either(described.map(each -> Method.ok().set("user", each)), "user_not_found");
    }

    private ObjectNode users() {
        var members = Json.array();
        team.users().forEach(each -> members.add(describe(each)));
        var answer = Method.ok().put("cache_ts", clock.instant().getEpochSecond());
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer.set("members", members);
    }

    private ObjectNode open(Arguments arguments) {
        if (!arguments.has("users")) {
            return Method.error("users_list_not_supplied");
        }
        var found = team.channel(Team.directId(arguments.get("users")));
        return Method.either(
                found.map(each -> Method.ok().set("channel", Json.object().put("id", each.id()))), "user_not_found");
    }

    private static ObjectNode members(Channel channel) {
        var answer = Method.ok();
        answer.set("members", Json.array(channel.members().stream().sorted().toList()));
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer;
    }

    private ObjectNode in(Arguments arguments, Function<Channel, ObjectNode> act) {
        return Method.either(team.channel(arguments.get("channel")).map(act), "channel_not_found");
    }

    private ObjectNode describe(Channel channel) {
        var described = Json.object()
                .put("id", channel.id())
                .put("is_im", channel.direct())
                .put("is_channel", !channel.direct())
                .put("is_private", channel.direct())
                .put("is_archived", channel.archived())
                .put("is_shared", channel.shared())
                .put("is_ext_shared", channel.shared())
                .put("is_org_shared", false)
                .put("is_pending_ext_shared", false)
                .put("is_member", channel.members().contains(Team.BOT))
                .put("created", clock.instant().getEpochSecond());
        if (channel.direct()) {
            channel.members().stream()
                    .filter(each -> !each.equals(Team.BOT))
                    .forEach(each -> described.put("user", each));
            return described;
        }
        return described
                .put("name", channel.name())
                .put("name_normalized", channel.name())
                .put("num_members", channel.members().size());
    }

    private ObjectNode describe(User user) {
        return team.describe(user, clock.instant());
    }
}
