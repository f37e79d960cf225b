package kith.playground;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// All that the page shows to one user, as JSON.
final class PageState {
    private final Team team;
    private final Board board;
    private final Views views;
    private final TravelClock clock;
    private final Menu menu;
    private final Agents agents;

    PageState(Team team, Board board, Views views, TravelClock clock, Menu menu, Agents agents) {
        this.agents = agents;
        this.team = team;
        this.board = board;
        this.views = views;
        this.clock = clock;
        this.menu = menu;
    }

    JsonNode of(String user, String channel) {
        var state = Json.object().put("team", "Playground").put("bot", Team.BOT);
        state.set("users", users());
        state.set("channels", channels(user));
        state.set("messages", messages(user, channel));
        state.set("home", views.home(user).map(PageState::view).orElse(null));
        state.set("modal", views.top(user).map(PageState::view).orElse(null));
        state.set("commands", Json.of(menu.commands()));
        state.set("shortcuts", Json.of(menu.shortcuts()));
        state.set("messageShortcuts", Json.of(menu.messageShortcuts()));
        state.set("prompts", agents.promptsIn(channel));
        state.put("working", agents.isWorkingIn(channel));
        state.putObject("clock").put("now", clock.instant().toString()).put("travelled", clock.travelled());
        return state;
    }

    private JsonNode users() {
        var users = Json.array();
        team.users()
                .forEach(each -> users.addObject()
                        .put("id", each.id())
                        .put("name", each.name())
                        .put("handle", each.handle())
                        .put("tz", each.tz().getId())
                        .put("bot", each.bot()));
        return users;
    }

    private JsonNode channels(String user) {
        var channels = Json.array();
        team.channels().stream()
                .filter(each -> each.members().contains(user))
                .forEach(each -> channels.addObject()
                        .put("id", each.id())
                        .put("name", each.name())
                        .put("direct", each.direct())
                        .put(
                                "count",
                                board.in(each.id()).stream()
                                        .filter(message -> message.visibleTo(user))
                                        .count()));
        return channels;
    }

    private JsonNode messages(String user, String channel) {
        var messages = Json.array();
        boolean member = team.channel(channel)
                .filter(each -> each.members().contains(user))
                .isPresent();
        if (member) {
            board.in(channel).stream()
                    .filter(each -> each.visibleTo(user))
                    .forEach(each -> messages.add(message(each)));
        }
        return messages;
    }

    private static ObjectNode message(Message message) {
        var node = Json.object()
                .put("ts", message.ts())
                .put("thread", message.threadTs())
                .put("user", message.user())
                .put("text", message.text())
                .put("ephemeral", message.ephemeral())
                .put("edited", message.edited());
        node.set("files", FileMethods.describe(message.files()));
        return node.set("blocks", message.blocks());
    }

    private static JsonNode view(View view) {
        var node = Json.object().put("id", view.id()).put("hash", view.hash());
        node.set("content", view.content());
        node.set("errors", Json.of(view.errors()));
        return node;
    }
}
