package kith.store;

import java.time.LocalDate;
import java.util.List;
import kith.people.BookId;
import kith.people.Offer;
import kith.people.Visit;
import org.jspecify.annotations.Nullable;

/// What the owner of one book has before them: where they will be, and what they can do for others. Whoever expects
/// to be asked for both has them come with another trip.
final class StoredAhead {
    private record Visits(LocalDate today, Soon<List<Sealed<Visit>>> rows) {}

    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private @Nullable Visits visits;
    private @Nullable Soon<List<Sealed<Offer>>> offers;

    StoredAhead(OpenBook book) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
    }

    void expect(LocalDate today) {
        visits = new Visits(today, tables.visits().toCome(id, today));
        offers = tables.offers().all(id);
    }

    List<Visit> visits(LocalDate today) {
        var asked = visits;
        var rows = asked != null && asked.today().equals(today)
                ? asked.rows()
                : tables.visits().toCome(id, today);
        return seal.open(rows.get(), VisitTable.ORDER);
    }

    List<Offer> offers() {
        var asked = offers;
        return seal.open((asked == null ? tables.offers().all(id) : asked).get(), OfferTable.ORDER);
    }

    void written() {
        visits = null;
        offers = null;
    }
}
