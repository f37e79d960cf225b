package kith.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
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
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.NameKeys;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Step;
import kith.people.Talk;
import kith.people.Visit;
import org.jdbi.v3.core.Handle;

/// A book in PostgreSQL, open for one transaction.
final class StoredBook implements Book {
    private record Changes(List<Change> list) {}

    private final BookId id;
    private final Handle handle;
    private final Json json;
    private final StoredTies ties;
    private final StoredRelationships relationships;
    private final PersonTable people;
    private final TalkTable talks;
    private final PromiseTable promises;
    private final FactTable facts;
    private final FavourTables favours;
    private final VisitTable visits;
    private final OfferTable offers;
    private final StepTable steps;
    private final Forgetting forgetting;

    StoredBook(BookId id, Handle handle, Json json, long version) {
        this.id = id;
        this.handle = handle;
        this.json = json;
        this.ties = new StoredTies(id, handle, version);
        this.relationships = new StoredRelationships(id, handle);
        this.people = handle.attach(PersonTable.class);
        this.talks = handle.attach(TalkTable.class);
        this.promises = handle.attach(PromiseTable.class);
        this.facts = handle.attach(FactTable.class);
        this.favours = handle.attach(FavourTables.class);
        this.visits = handle.attach(VisitTable.class);
        this.offers = handle.attach(OfferTable.class);
        this.steps = handle.attach(StepTable.class);
        this.forgetting = handle.attach(Forgetting.class);
    }

    @Override
    public BookId id() {
        return id;
    }

    @Override
    public Optional<Person> person(PersonId person) {
        return people.byId(id, person);
    }

    @Override
    public List<Person> named(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : people.byKeys(id, keys.toArray(String[]::new));
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
        return people.count(id);
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
        return promises.open(id);
    }

    @Override
    public List<Visit> visits(LocalDate today) {
        return visits.toCome(id, today);
    }

    @Override
    public List<Offer> offers() {
        return offers.all(id);
    }

    @Override
    public Optional<Promise> promise(EntryId promise) {
        return promises.byId(id, promise);
    }

    @Override
    public void forget(PersonId person) {
        forgetting.stepsOf(id, person.toString());
        forgetting.person(id, person);
        forgetting.talksOfNobody(id);
        ties.gone();
    }

    @Override
    public void forgetEverything() {
        forgetting.everything(id);
        ties.gone();
    }

    @Override
    public void take(Step step) {
        step.changes().forEach(this::carryOut);
        ties.changed(step.changes(), Stream.of());
        steps.put(id, new StepTable.Row(step.id(), step.at(), step.said(), json.write(new Changes(step.changes()))));
    }

    @Override
    public Optional<Step> lastStep() {
        return steps.newest(id).map(this::step);
    }

    @Override
    public Optional<Step> step(EntryId step) {
        return steps.byId(id, step).map(this::step);
    }

    private Step step(StepTable.Row row) {
        return new Step(
                row.id(),
                row.at(),
                row.said(),
                json.read(row.changes(), Changes.class).list());
    }

    @Override
    public void takeBack(Step step) {
        var undoing = new Undoing(id, handle, step);
        step.inverse().stream().filter(undoing::fits).forEach(this::carryOut);
        ties.changed(step.inverse(), undoing.spokenOf());
        steps.takeBack(id, step.id());
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
                people.byId(id, was.id()).ifPresent(now -> put(now.following(was, is)));
            } else if (stillThere(before)) {
                replace(before, after);
            }
        }
    }

    /// Steps may be taken back out of order, and then what one changed may be gone with another.
    private boolean stillThere(Entry entry) {
        return switch (entry) {
            case Promise promise -> promises.byId(id, promise.id()).isPresent();
            case Person _, Talk _, Fact _, Gift _, Ask _, Visit _, Offer _ -> true;
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
                people.put(id, person);
                people.setKeys(id, person.id(), keys(person));
            }
            case Talk talk -> {
                talks.put(id, talk);
                talks.putPeople(
                        id, talk.id(), talk.with().stream().map(PersonId::value).toArray(UUID[]::new));
            }
            case Promise promise -> promises.put(id, promise);
            case Fact fact -> facts.put(id, fact);
            case Gift gift -> favours.put(id, gift);
            case Ask ask -> favours.put(id, ask);
            case Visit visit -> visits.put(id, visit);
            case Offer offer -> offers.put(id, offer);
        }
    }

    private void remove(Entry entry) {
        switch (entry) {
            case Person person -> people.removeUnlessSpokenOf(id, person.id());
            case Talk talk -> talks.remove(id, talk.id());
            case Promise promise -> promises.remove(id, promise.id());
            case Fact fact -> facts.remove(id, fact.id());
            case Gift gift -> favours.removeGift(id, gift.id());
            case Ask ask -> favours.removeAsk(id, ask.id());
            case Visit visit -> visits.remove(id, visit.id());
            case Offer offer -> offers.remove(id, offer.id());
        }
    }

    private static String[] keys(Person person) {
        var names = new ArrayList<>(person.aliases());
        names.add(person.name());
        var user = person.chatUser();
        if (user != null) {
            names.add(user);
        }
        var keys = new LinkedHashSet<String>();
        names.forEach(each -> keys.addAll(NameKeys.of(each)));
        return keys.toArray(String[]::new);
    }
}
