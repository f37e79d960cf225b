package kith.store;

import java.time.LocalDate;
import java.util.List;
import kith.people.BookId;
import kith.people.Offer;
import kith.people.Visit;
import org.jspecify.annotations.Nullable;

/// What the owner of one book has before them: where they will be, and what they can do for others.
final class StoredAhead {
    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private @Nullable Early early;

    /// `early` where it was asked already.
    StoredAhead(OpenBook book, @Nullable Early early) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
        this.early = early;
    }

    List<Visit> visits(LocalDate today) {
        var asked = early;
        var rows = asked != null && asked.today().equals(today)
                ? asked.visits()
                : tables.visits().toCome(id, today);
        return seal.open(rows.get(), VisitTable.ORDER);
    }

    List<Offer> offers() {
        var asked = early;
        return seal.open((asked == null ? tables.offers().all(id) : asked.offers()).get(), OfferTable.ORDER);
    }

    void written() {
        early = null;
    }
}
