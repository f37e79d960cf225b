package kith.conversation;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where a reply goes. `onlyFor` is the one member who may see it; `hook` a short-lived address that the platform gave
/// for answering a press; with `replaces`, the message of that id is to be replaced.
public record Address(
        String workspace,
        String channel,
        @Nullable String thread,
        @Nullable String onlyFor,
        @Nullable URI hook,
        @Nullable String replaces) {

    /// The direct message between Kith and one member, which nobody else reads.
    static Address direct(Member member) {
        return new Address(member.workspace(), member.user(), null, null, null, null);
    }

    /// The thread of the message there; beside it where it has none, since only one member sees it.
    Address below() {
        var top = thread == null ? replaces : thread;
        return onlyFor == null ? new Address(workspace, channel, top, null, null, null) : beside();
    }

    /// The same place, leaving the message there as it is.
    Address beside() {
        return new Address(workspace, channel, thread, onlyFor, hook, null);
    }

    /// The same place, seen by one member alone, or by all.
    Address seenBy(@Nullable String member) {
        return new Address(workspace, channel, thread, member, hook, replaces);
    }
}
