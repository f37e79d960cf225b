package kith.playground;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `agents.*` and `assistant.*`: what Kith offers to be asked, and whether it is working on an answer.
final class Agents {
    private static final Set<String> STATUSES = Set.of("active", "processing", "suspended", "closed");
    private static final int MOST_PROMPTS = 4;

    private final Team team;
    private final Changes changes;
    private final Map<String, JsonNode> prompts = new ConcurrentHashMap<>();
    private final Set<String> working = ConcurrentHashMap.newKeySet();

    Agents(Team team, Changes changes) {
        this.team = team;
        this.changes = changes;
    }

    Map<String, Method> all() {
        return Map.of(
                "assistant.threads.setSuggestedPrompts", this::prompts, "agents.sessions.setStatus", this::status);
    }

    JsonNode promptsIn(String channel) {
        return prompts.getOrDefault(channel, Json.array());
    }

    boolean isWorkingIn(String channel) {
        return working.stream().anyMatch(each -> each.startsWith(channel + " "));
    }

    private ObjectNode prompts(Arguments arguments) {
        var offered = arguments.json("prompts");
        if (team.channel(arguments.get("channel_id")).isEmpty()) {
            return Method.error("channel_not_found");
        }
        if (!offered.isArray() || offered.isEmpty() || offered.size() > MOST_PROMPTS) {
            return Method.error("invalid_arguments", List.of("one to four prompts are shown"));
        }
        changes.writing(() -> {
            prompts.put(arguments.get("channel_id"), offered);
            return offered;
        });
        return Method.ok();
    }

    private ObjectNode status(Arguments arguments) {
        var status = arguments.get("status");
        if (team.channel(arguments.get("channel_id")).isEmpty()) {
            return Method.error("channel_not_found");
        }
        if (!STATUSES.contains(status) || !arguments.has("thread_ts")) {
            return Method.error("invalid_arguments", List.of("a status of a thread is needed"));
        }
        var session = arguments.get("channel_id") + " " + arguments.get("thread_ts");
        changes.writing(() -> status.equals("processing") ? working.add(session) : working.remove(session));
        return Method.ok().put("agent_status", status);
    }
}
