package kith.playground;

import java.util.Set;

/// A place for messages: a channel with its members, or the direct line between one user and Kith. A `shared` channel
/// is one with another company, by Slack Connect.
public record Channel(String id, String name, boolean direct, Set<String> members, boolean shared, boolean archived) {
    public Channel {
        members = Set.copyOf(members);
    }

    Channel(String id, String name, boolean direct, Set<String> members) {
        this(id, name, direct, members, false, false);
    }

    Channel called(String other) {
        return new Channel(id, other, direct, members, shared, archived);
    }

    Channel of(Set<String> others) {
        return new Channel(id, name, direct, others, shared, archived);
    }

    Channel shared(boolean now) {
        return new Channel(id, name, direct, members, now, archived);
    }

    Channel archived(boolean now) {
        return new Channel(id, name, direct, members, shared, now);
    }

    /// What payloads call it.
    String payloadName() {
        return direct ? "directmessage" : name;
    }
}
