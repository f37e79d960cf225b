package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.people.ContactFile;
import kith.people.EntryId;

/// The errands of one book.
public interface Errands {
    /// Begins one, or keeps how far it has come.
    void keep(Errand errand);

    /// Keeps what its file held.
    void keep(Errand errand, ContactFile content);

    Optional<Errand> of(EntryId id);

    Optional<ContactFile> content(EntryId id);

    /// It is over, and nothing of it is kept.
    void drop(EntryId id);

    /// Those that this turn set going.
    List<EntryId> begun();
}
