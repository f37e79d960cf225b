package kith.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.people.Acquaintances;
import kith.people.Ask;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Contacts;
import kith.people.Details;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Relationship;
import kith.people.Step;
import kith.people.Talk;
import kith.people.Visit;

/// A book in PostgreSQL, open for one transaction.
final class StoredBook implements Book {
    private final BookId id;
    private final Tables tables;
    private final StoredSteps steps;
    private final StoredTies ties;
    private final StoredRelationships relationships;
    private final StoredContacts contacts;

    StoredBook(BookId id, Tables tables, Json json, BookTable.State state) {
        this.id = id;
        this.tables = tables;
        this.steps = new StoredSteps(id, tables, json);
        this.ties = new StoredTies(id, tables, state);
        this.relationships = new StoredRelationships(id, tables);
        this.contacts = new StoredContacts(id, tables, json, ties, this::put);
    }

    @Override
    public BookId id() {
        return id;
    }

    @Override
    public Optional<Person> person(PersonId person) {
        return tables.people().byId(id, person);
    }

    @Override
    public List<Person> named(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : tables.people().byKeys(id, keys.toArray(String[]::new));
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
        return tables.promises().open(id);
    }

    @Override
    public List<Visit> visits(LocalDate today) {
        return tables.visits().toCome(id, today);
    }

    @Override
    public Contacts contacts() {
        return contacts;
    }

    @Override
    public List<Offer> offers() {
        return tables.offers().all(id);
    }

    @Override
    public Optional<Promise> promise(EntryId promise) {
        return tables.promises().byId(id, promise);
    }

    @Override
    public void forget(PersonId person) {
        tables.forgetting().stepsOf(id, person.toString());
        tables.brought().forget(id, person.value());
        tables.errands().dropAll(id);
        tables.forgetting().person(id, person);
        tables.forgetting().talksOfNobody(id);
        ties.gone();
        steps.gone();
    }

    @Override
    public void forget(Entry entry) {
        var gone = List.of(Change.removed(entry));
        gone.forEach(this::carryOut);
        ties.changed(gone, Stream.of());
        ties.gone();
        steps.forget(entry);
    }

    @Override
    public void forgetEverything() {
        tables.brought().forgetAll(id);
        tables.errands().dropAll(id);
        tables.forgetting().everything(id);
        ties.gone();
        steps.gone();
    }

    @Override
    public void take(Step step) {
        var awake = contacts.asleep(step.changes());
        step.changes().forEach(this::carryOut);
        ties.changed(step.changes(), Stream.of());
        awake.forEach(each -> person(each).ifPresent(this::put));
        steps.put(step);
    }

    @Override
    public Optional<Step> lastStep() {
        return steps.newest();
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
        step.inverse().stream().filter(undoing::fits).forEach(this::carryOut);
        ties.changed(step.inverse(), undoing.spokenOf());
        contacts.takeBack(step.id());
        steps.takeBack(step.id());
    }

    private void carryOut(Change change) {
        var before = change.before();
        var after = change.after();
        if (after == null) {
            remove(Objects.requireNonNull(before));
        } else {
            if (before == null) {
                put(after);
            } else if (before instanceof Person was && after instanceof Person is) {
                tables.people().byId(id, was.id()).ifPresent(now -> put(now.following(was, is)));
            } else if (stillThere(before)) {
                replace(before, after);
            }
        }
    }

    /// Steps may be taken back out of order, and then what one changed may be gone with another.
    private boolean stillThere(Entry entry) {
        return switch (entry) {
            case Promise promise -> tables.promises().byId(id, promise.id()).isPresent();
            case Person _, Reach _, Talk _, Fact _, Gift _, Ask _, Visit _, Offer _ -> true;
        };
    }

    private void replace(Entry before, Entry after) {
        if (!(before instanceof Promise)) {
            remove(before);
        }
        put(after);
    }

    private void put(Entry entry) {
        switch (entry) {
            case Person person -> {
                tables.people().put(id, person);
                tables.people().setKeys(id, person.id(), FoundBy.anySpelling(person));
            }
            case Reach reach -> contacts.put(reach);
            case Talk talk -> {
                tables.talks().put(id, talk);
                tables.talks()
                        .putPeople(
                                id,
                                talk.id(),
                                talk.with().stream().map(PersonId::value).toArray(UUID[]::new));
            }
            case Promise promise -> tables.promises().put(id, promise);
            case Fact fact -> tables.facts().put(id, fact);
            case Gift gift -> tables.favours().put(id, gift);
            case Ask ask -> tables.favours().put(id, ask);
            case Visit visit -> tables.visits().put(id, visit);
            case Offer offer -> tables.offers().put(id, offer);
        }
    }

    private void remove(Entry entry) {
        switch (entry) {
            case Person person -> tables.people().removeUnlessSpokenOf(id, person.id());
            case Reach reach -> contacts.put(new Reach(reach.person(), Details.NONE));
            case Talk talk -> tables.talks().remove(id, talk.id());
            case Promise promise -> tables.promises().remove(id, promise.id());
            case Fact fact -> tables.facts().remove(id, fact.id());
            case Gift gift -> tables.favours().removeGift(id, gift.id());
            case Ask ask -> tables.favours().removeAsk(id, ask.id());
            case Visit visit -> tables.visits().remove(id, visit.id());
            case Offer offer -> tables.offers().remove(id, offer.id());
        }
    }
}
