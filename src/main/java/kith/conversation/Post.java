package kith.conversation;

import java.time.Instant;
import java.util.Optional;

/// Whoever sends what turns put into the outbox.
@FunctionalInterface
public interface Post {
    /// A letter that is being sent `from` now on: should it not be settled by `until`, it is sent again.
    record Mark(Instant from, Instant until) {}

    /// Letters went into the outbox for good.
    void soon();

    /// The mark with which one more letter of the workspace may go at once; empty where enough are on their way.
    default Optional<Mark> room(String workspace) {
        return Optional.empty();
    }

    /// Sends a letter that was put into the outbox for good with this mark.
    default void atOnce(Outbox.Due due, Mark mark) {
        soon();
    }
}
