package kith.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.people.EntryId;

/// The drafts of one book, kept for as long as they are worked on, or longer where the member chose so.
public interface Drafts {
    /// Keeps the draft, in the place of an earlier state of it.
    void put(DraftAtHand draft);

    Optional<DraftAtHand> byId(EntryId id);

    /// The newest since `since`.
    Optional<DraftAtHand> newest(Instant since);

    /// The newest `most`, newest first.
    List<DraftAtHand> recent(int most);

    /// Drops all that were last worked on before `before`.
    void dropBefore(Instant before);
}
