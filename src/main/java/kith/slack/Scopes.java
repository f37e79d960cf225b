package kith.slack;

import java.util.List;

/// What Kith asks a workspace for: what its manifest names, and no more.
final class Scopes {
    static final List<String> OF_BOT = List.of(
            "app_mentions:read",
            "assistant:write",
            "channels:read",
            "chat:write",
            "commands",
            "files:read",
            "files:write",
            "groups:read",
            "im:history",
            "im:write",
            "users:read");

    private Scopes() {}
}
