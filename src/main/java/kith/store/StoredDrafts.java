package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.DraftAtHand;
import kith.conversation.Drafts;
import kith.people.EntryId;
import org.jspecify.annotations.Nullable;

/// One book's drafts in PostgreSQL.
final class StoredDrafts implements Drafts {
    private final OpenBook book;
    private Lately last = Lately.UNKNOWN;

    StoredDrafts(OpenBook book) {
        this.book = book;
    }

    /// The newest is of `latest`, or there is none.
    void lately(@Nullable Instant latest) {
        last = new Lately(latest);
    }

    @Override
    public void put(DraftAtHand draft) {
        last = Lately.UNKNOWN;
        var sealed = book.seal().record(DraftTable.place(draft.id()), DraftTable.Words.of(draft));
        drafts().put(book.id(), draft, sealed);
    }

    @Override
    public Optional<DraftAtHand> byId(EntryId id) {
        return drafts().byId(book.id(), id).map(each -> each.open(book.seal()));
    }

    @Override
    public Optional<DraftAtHand> newest(Instant since) {
        return last.isBefore(since)
                ? Optional.empty()
                : drafts().newest(book.id(), since).map(each -> each.open(book.seal()));
    }

    @Override
    public List<DraftAtHand> recent(int most) {
        return book.seal().open(drafts().recent(book.id(), most));
    }

    @Override
    public void dropBefore(Instant before) {
        drafts().dropBefore(book.id(), before);
    }

    private DraftTable drafts() {
        return book.tables().drafts();
    }
}
