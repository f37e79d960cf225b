package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.DraftAtHand;
import kith.conversation.Drafts;
import kith.people.EntryId;

/// One book's drafts in PostgreSQL.
record StoredDrafts(OpenBook book) implements Drafts {
    @Override
    public void put(DraftAtHand draft) {
        var sealed = book.seal().record(DraftTable.place(draft.id()), DraftTable.Words.of(draft));
        drafts().put(book.id(), draft, sealed);
    }

    @Override
    public Optional<DraftAtHand> byId(EntryId id) {
        return drafts().byId(book.id(), id).map(each -> each.open(book.seal()));
    }

    @Override
    public Optional<DraftAtHand> newest(Instant since) {
        return drafts().newest(book.id(), since).map(each -> each.open(book.seal()));
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
