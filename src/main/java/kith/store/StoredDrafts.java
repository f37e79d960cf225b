package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.DraftAtHand;
import kith.conversation.Drafts;
import kith.people.BookId;
import kith.people.EntryId;

/// One book's drafts in PostgreSQL.
record StoredDrafts(BookId book, Tables tables) implements Drafts {
    @Override
    public void put(DraftAtHand draft) {
        tables.drafts().put(book, draft);
    }

    @Override
    public Optional<DraftAtHand> byId(EntryId id) {
        return tables.drafts().byId(book, id);
    }

    @Override
    public Optional<DraftAtHand> newest(Instant since) {
        return tables.drafts().newest(book, since);
    }

    @Override
    public List<DraftAtHand> recent(int most) {
        return tables.drafts().recent(book, most);
    }

    @Override
    public void dropBefore(Instant before) {
        tables.drafts().dropBefore(book, before);
    }
}
