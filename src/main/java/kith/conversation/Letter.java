package kith.conversation;

import java.time.Instant;
import java.util.Optional;
import kith.people.BookId;
import kith.people.EntryId;
import org.jspecify.annotations.Nullable;

/// A reply on its way: where to and what. An answer has no `until`; a nudge that can't be sent before it is dropped.
public record Letter(
        EntryId id, Address to, Reply reply, @Nullable Instant until) {

    /// Goes at once, before every nudge.
    public static Letter answer(Address to, Reply reply) {
        return new Letter(EntryId.fresh(), to, reply, null);
    }

    /// Waits its turn among the nudges of its workspace, and is never sent after `until`.
    public static Letter nudge(Address to, Reply reply, Instant until) {
        return new Letter(EntryId.fresh(), to, reply, until);
    }

    /// By which a platform may know it again.
    public String mark() {
        return id.value().toString();
    }

    public boolean isNudge() {
        return until != null;
    }

    public boolean isLateAt(Instant moment) {
        return until != null && !moment.isBefore(until);
    }

    /// Where an answer from `book` still finds its reader when its place is gone: in the direct message. Empty when it
    /// went there already, or when it was written to a whole channel from the channel's own book.
    public Optional<Address> elsewhere(BookId book) {
        var reader = to.onlyFor() == null ? book.owner() : to.onlyFor();
        return isNudge() || reader.equals(to.channel())
                ? Optional.empty()
                : Optional.of(Address.direct(new Member(to.workspace(), reader)));
    }
}
