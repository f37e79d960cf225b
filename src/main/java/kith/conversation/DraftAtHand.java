package kith.conversation;

import java.time.Instant;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A draft that is being worked on: as the member wrote it, and as Kith would send it. `to` is null when whoever it is
/// for is not in the book; `addressee` is their name where one is known.
public record DraftAtHand(
        EntryId id,
        @Nullable PersonId to,
        @Nullable String addressee,
        String text,
        String better,
        State state,
        Instant at) {

    public enum State {
        /// Read and advised on.
        READ,
        /// The better draft was taken.
        TAKEN,
        /// Logged as sent.
        SENT
    }

    DraftAtHand bettered(String words, Instant now) {
        return new DraftAtHand(id, to, addressee, text, words, state, now);
    }

    DraftAtHand now(State other) {
        return new DraftAtHand(id, to, addressee, text, better, other, at);
    }

    DraftAtHand to(PersonId person) {
        return new DraftAtHand(id, person, addressee, text, better, state, at);
    }

    /// The words that were sent, as far as Kith knows.
    String sent() {
        return state == State.TAKEN ? better : text;
    }
}
