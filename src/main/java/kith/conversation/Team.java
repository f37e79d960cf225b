package kith.conversation;

import java.time.Instant;
import kith.people.EntryId;
import org.jspecify.annotations.Nullable;

/// That the members of a channel keep a book together. It stays shut while the channel is `shared` with another
/// company, and once it is `stopping`: that letter brings its export, and when it has arrived the book is gone.
public record Team(
        String startedBy,
        Instant startedAt,
        boolean shared,
        @Nullable EntryId stopping) {
    static Team by(Member member, Instant at) {
        return new Team(member.user(), at, false, null);
    }

    /// Whether it is shown and written.
    boolean isOpen() {
        return !shared && stopping == null;
    }

    Team shared(boolean now) {
        return new Team(startedBy, startedAt, now, stopping);
    }

    Team stoppingWith(@Nullable EntryId letter) {
        return new Team(startedBy, startedAt, shared, letter);
    }
}
