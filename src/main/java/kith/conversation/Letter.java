package kith.conversation;

import java.time.Instant;
import kith.people.EntryId;
import org.jspecify.annotations.Nullable;

/// A reply on its way: where to, what, and how often it was tried. An answer has no `until`; a nudge that can't be sent
/// before it is dropped.
public record Letter(
        EntryId id,
        Address to,
        Reply reply,
        int attempts,
        @Nullable Instant until) {

    /// Goes at once, before every nudge.
    public static Letter answer(Address to, Reply reply) {
        return new Letter(EntryId.fresh(), to, reply, 0, null);
    }

    /// Waits its turn among the nudges of its workspace, and is never sent after `until`.
    public static Letter nudge(Address to, Reply reply, Instant until) {
        return new Letter(EntryId.fresh(), to, reply, 0, until);
    }
}
