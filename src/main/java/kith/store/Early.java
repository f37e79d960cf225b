package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Offer;
import kith.people.Visit;

/// What was asked with the first trip already: visits from `today` on, offers, and which step is the newest.
record Early(
        LocalDate today,
        Soon<List<Sealed<Visit>>> visits,
        Soon<List<Sealed<Offer>>> offers,
        Soon<Optional<EntryId>> newestStep) {

    static Early asked(Tables tables, BookId id, LocalDate today) {
        return new Early(
                today,
                tables.visits().toCome(id, today),
                tables.offers().all(id),
                tables.steps().newestId(id));
    }
}
