package kith.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.Acquaintances;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Contacts;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fading;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Step;
import kith.people.Visit;
import org.jspecify.annotations.Nullable;

/// A book in PostgreSQL, open for one transaction.
final class StoredBook implements Book {
    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final Seals seals;
    private final StoredPeople people;
    private final StoredAhead ahead;
    private final StoredEntries entries;
    private final StoredSteps steps;
    private final StoredTies ties;
    private final StoredRelationships relationships;
    private final StoredContacts contacts;

    /// `early` where some of it was asked already.
    StoredBook(OpenBook book, Seals seals, BookTable.State state, @Nullable Early early) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
        this.seals = seals;
        this.people = new StoredPeople(book);
        this.ahead = new StoredAhead(book, early);
        this.entries = new StoredEntries(book, people);
        this.steps = new StoredSteps(book, early);
        this.ties = new StoredTies(book, state);
        this.relationships = new StoredRelationships(book);
        this.contacts = new StoredContacts(book, people, ties, entries::put);
    }

    @Override
    public BookId id() {
        return id;
    }

    @Override
    public Optional<Person> person(PersonId person) {
        return people.person(person);
    }

    @Override
    public List<Person> named(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : people.named(keys);
    }

    @Override
    public Optional<Relationship> relationship(PersonId person) {
        return relationships(List.of(person)).stream().findFirst();
    }

    @Override
    public List<Relationship> relationships(Collection<PersonId> wanted) {
        return relationships.of(wanted);
    }

    @Override
    public int size() {
        return tables.people().count(id);
    }

    @Override
    public Acquaintances changedSince(long since) {
        return ties.changedSince(since);
    }

    @Override
    public void shown(Collection<PersonId> shown, LocalDate day) {
        ties.shown(shown, day);
    }

    @Override
    public void askedValue(PersonId person, LocalDate day) {
        ties.askedValue(person, day);
    }

    @Override
    public List<Promise> openPromises() {
        return seal.open(tables.promises().open(id).get(), PromiseTable.ORDER);
    }

    @Override
    public List<Visit> visits(LocalDate today) {
        return ahead.visits(today);
    }

    @Override
    public Contacts contacts() {
        return contacts;
    }

    @Override
    public List<Offer> offers() {
        return ahead.offers();
    }

    @Override
    public Optional<Promise> promise(EntryId promise) {
        return tables.promises().byId(id, promise).map(each -> each.open(seal));
    }

    @Override
    public void forget(PersonId person) {
        tables.forgetting().stepsOf(id, person);
        tables.brought().forget(id, person.value());
        tables.errands().dropAll(id);
        tables.forgetting().person(id, person);
        tables.forgetting().talksOfNobody(id);
        written();
        ties.gone();
        steps.changed();
    }

    @Override
    public void forget(Entry entry) {
        var gone = List.of(Change.removed(entry));
        entry.entryId().ifPresent(each -> tables.brought().forget(id, each.value()));
        gone.forEach(entries::carryOut);
        ties.changed(gone, Stream.of());
        written();
        ties.gone();
        steps.forget(entry);
    }

    @Override
    public Fading olderThan(LocalDate day) {
        return tables.fading().olderThan(id, day).orElseThrow();
    }

    @Override
    public void fade(LocalDate day) {
        var talks = tables.fading().talks(id, day);
        var empty =
                talks.stream().map(each -> seal.text(TalkTable.place(each), "")).toList();
        tables.fading().empty(id, talks, empty);
        tables.fading().fade(id, day);
        ties.gone();
        steps.changed();
    }

    @Override
    public void forgetEverything() {
        tables.brought().forgetAll(id);
        tables.errands().dropAll(id);
        tables.forgetting().everything(id);
        written();
        destroyKey();
        ties.gone();
        steps.changed();
    }

    @Override
    public void take(Step step) {
        var awake = contacts.asleep(step.changes());
        step.changes().forEach(entries::carryOut);
        ties.changed(step.changes(), Stream.of());
        written();
        awake.forEach(each -> person(each).ifPresent(entries::put));
        steps.put(step);
    }

    @Override
    public Optional<Step> lastStep() {
        return steps.newest();
    }

    @Override
    public Optional<EntryId> lastStepId() {
        return steps.newestId();
    }

    @Override
    public Optional<Step> step(EntryId step) {
        return steps.byId(step);
    }

    @Override
    public long stepMark() {
        return steps.mark();
    }

    @Override
    public List<Step> stepsBehind(long mark) {
        return steps.behind(mark);
    }

    @Override
    public void takeBack(Step step) {
        var undoing = new Undoing(id, tables, step);
        step.inverse().stream().filter(undoing::fits).forEach(entries::carryOut);
        ties.changed(step.inverse(), undoing.spokenOf());
        written();
        contacts.takeBack(step.id());
        steps.takeBack(step.id());
    }

    private void written() {
        people.written();
        ahead.written();
    }

    /// So that a backup, too, holds nothing that could be read.
    private void destroyKey() {
        var fresh = seals.fresh(id);
        tables.keys().put(id, fresh.bytes());
        seals.drop(id);
        seal.renew(seals.unwrapped(fresh));
    }
}
