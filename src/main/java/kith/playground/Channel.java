package kith.playground;

import java.util.Set;

/// A place for messages: a channel with its members, or the direct line between one user and Kith.
public record Channel(String id, String name, boolean direct, Set<String> members) {
    public Channel {
        members = Set.copyOf(members);
    }

    /// What payloads call it.
    String payloadName() {
        return direct ? "directmessage" : name;
    }
}
