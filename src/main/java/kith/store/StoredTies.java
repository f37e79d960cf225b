package kith.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.people.Acquaintance;
import kith.people.Acquaintances;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;

/// The figures of one book's people: those whose log changed are counted before anybody looks.
final class StoredTies {
    private static final int MOST_BY_ID = 500;

    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final long committed;
    private long version;
    private long goneAt;

    /// `state` is the book's, which no other transaction can change while this one is open.
    StoredTies(OpenBook book, BookTable.State state) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
        this.committed = state.version();
        this.version = committed;
        this.goneAt = state.goneAt();
    }

    /// After these changes were carried out, which touched `others` too.
    void changed(List<Change> changes, Stream<PersonId> others) {
        var people = others.collect(toCollection(LinkedHashSet::new));
        boolean gone = false;
        for (var change : changes) {
            for (var entry : entries(change)) {
                people.addAll(entry.people());
            }
            gone |= change.before() instanceof Person && change.after() == null;
        }
        next(people, gone);
    }

    /// After `people`, or what is told of them, changed by other means than steps; `gone` when somebody may have gone.
    /// They may be thousands, so that they are counted at once, where nobody waits for a list.
    void recount(Collection<PersonId> people, boolean gone) {
        if (gone || !people.isEmpty()) {
            next(people, gone);
            tables.ties().count(id, version - 1);
        }
    }

    /// After somebody was deleted.
    void gone() {
        next(true);
    }

    private static List<Entry> entries(Change change) {
        var before = change.before();
        var after = change.after();
        return before == null
                ? change.leaves().stream().toList()
                : after == null ? List.of(before) : List.of(before, after);
    }

    private void next(boolean gone) {
        advance(gone);
        tables.books().changed(id, version, gone);
    }

    private void next(Collection<PersonId> people, boolean gone) {
        advance(gone);
        tables.ties().changed(id, StoredPeople.uuids(people), version, gone);
    }

    private void advance(boolean gone) {
        version++;
        goneAt = gone ? version : goneAt;
    }

    void shown(Collection<PersonId> people, LocalDate day) {
        if (!people.isEmpty() && tables.ties().shown(id, StoredPeople.uuids(people), day, version + 1) > 0) {
            next(false);
        }
    }

    void askedValue(PersonId person, LocalDate day) {
        next(false);
        tables.ties().askedValue(id, person.value(), day, version);
    }

    Acquaintances changedSince(long since) {
        if (since == version) {
            return new Acquaintances(version, settled(), false, List.of());
        }
        boolean whole = since < goneAt;
        long seen = whole ? -1 : since;
        tables.ties().count(id, seen);
        var rows = seal.open(tables.ties().changedSince(id, seen));
        var people =
                StoredPeople.uuids(rows.stream().map(each -> each.person().id()).toList());
        var promises = tables.promises().open(id);
        var facts = people.length > MOST_BY_ID
                ? tables.facts().all(id)
                : tables.facts().about(id, people).get();
        var learned = seal.open(facts, FactTable.ORDER).stream().collect(groupingBy(Fact::about));
        var open = seal.open(promises.get(), PromiseTable.ORDER).stream().collect(groupingBy(Promise::person));
        return new Acquaintances(
                version,
                settled(),
                whole,
                rows.stream().map(row -> acquaintance(row, learned, open)).toList());
    }

    private boolean settled() {
        return version == committed;
    }

    private static Acquaintance acquaintance(
            TieRow.Row row, Map<PersonId, List<Fact>> learned, Map<PersonId, List<Promise>> open) {
        var person = row.person().id();
        return new Acquaintance(
                row.person(),
                row.rhythm(),
                row.balance(),
                row.lately(),
                learned.getOrDefault(person, List.of()),
                open.getOrDefault(person, List.of()),
                row.shownOn(),
                row.askedValueOn());
    }
}
