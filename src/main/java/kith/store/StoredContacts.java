package kith.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Contacts;
import kith.people.Details;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Intake;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Reach;

/// How the people of one book may be reached, who is only listed, and what imports brought.
final class StoredContacts implements Contacts {
    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final StoredPeople people;
    private final StoredTies ties;
    private final TakeIn takeIn;

    /// `put` keeps one entry.
    StoredContacts(OpenBook book, StoredPeople people, StoredTies ties, Consumer<Entry> put) {
        this.people = people;
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
        this.ties = ties;
        this.takeIn = new TakeIn(book, put);
    }

    @Override
    public List<Person> everybody() {
        return seal.open(tables.people().all(id), PersonTable.ORDER);
    }

    @Override
    public Map<PersonId, Details> details() {
        return seal.open(tables.reach().all(id)).stream().collect(toMap(Reach::person, Reach::details));
    }

    @Override
    public Details of(PersonId person) {
        return tables.reach()
                .of(id, person)
                .map(each -> each.open(seal).details())
                .orElse(Details.NONE);
    }

    @Override
    public Set<PersonId> listed(Collection<PersonId> some) {
        return people.listed(some);
    }

    @Override
    public Set<PersonId> listed() {
        return Set.copyOf(tables.reach().listed(id));
    }

    /// Those who were only listed before `changes`, which are about them.
    Set<PersonId> asleep(List<Change> changes) {
        return listed(changes.stream()
                .flatMap(each -> each.leaves().stream())
                .flatMap(each -> each.people().stream())
                .collect(toSet()));
    }

    @Override
    public Set<EntryId> present(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? Set.of()
                : Set.copyOf(tables.brought()
                        .present(id, entries.stream().map(EntryId::value).toArray(UUID[]::new)));
    }

    @Override
    public long cameWith(EntryId step) {
        return tables.reach().broughtBy(id, step);
    }

    @Override
    public void take(EntryId step, Intake part) {
        takeIn.take(step, part);
        people.written();
        ties.recount(active(part), false);
    }

    /// With whom something has happened, by this part or before.
    private Collection<PersonId> active(Intake part) {
        var others = part.entries().stream().flatMap(each -> each.people().stream());
        var active = Stream.concat(
                        part.people().stream().map(each -> each.person().id()), others)
                .collect(toSet());
        active.removeAll(listed(active));
        part.people().stream()
                .filter(each -> each instanceof Intake.New(var _, var _, boolean listed) && !listed)
                .forEach(each -> active.add(each.person().id()));
        return active;
    }

    /// Undoes the import that the step stands for, if it stands for one.
    void takeBack(EntryId step) {
        if (tables.reach().broughtBy(id, step) == 0) {
            return;
        }
        var spokenOf = new ArrayList<PersonId>();
        tables.brought().spokenOf(id, step).forEach(each -> spokenOf.add(new PersonId(each)));
        spokenOf.addAll(takeIn.takeBack(step));
        people.written();
        tables.errands().drop(id, step);
        var active = new HashSet<>(spokenOf);
        active.removeAll(listed(active));
        ties.recount(active, true);
    }
}
