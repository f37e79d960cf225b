package kith.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kith.people.BookId;
import kith.people.Details;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Intake;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Reach;
import kith.store.BroughtTable.Completion;

/// Writes what an import brings, many rows at once, with what it takes to take it back.
final class TakeIn {
    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final Consumer<Entry> put;

    TakeIn(OpenBook book, Consumer<Entry> put) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
        this.put = put;
    }

    void take(EntryId step, Intake part) {
        var fresh = new ArrayList<Intake.New>();
        var completed = new ArrayList<Intake.Completed>();
        for (var each : part.people()) {
            switch (each) {
                case Intake.New it -> fresh.add(it);
                case Intake.Completed it -> completed.add(it);
            }
        }
        bring(step, fresh);
        complete(step, completed);
        add(step, part.entries());
    }

    private void complete(EntryId step, List<Intake.Completed> completed) {
        var changes = new ArrayList<byte[]>();
        for (var each : completed) {
            complete(each.person(), each.details());
            var change = new Completion(each.before(), each.person(), each.had(), each.details());
            changes.add(seal.record(BroughtTable.place(step, each.person().id().value()), change));
        }
        var people = completed.stream().map(each -> each.person().id().value()).toList();
        tables.brought().completed(id, step, people, changes);
    }

    private void add(EntryId step, List<Entry> entries) {
        entries.forEach(put);
        var named = entries.stream().filter(each -> each.entryId().isPresent()).toList();
        tables.brought()
                .added(
                        id,
                        step,
                        named.stream()
                                .flatMap(each -> each.entryId().stream())
                                .map(EntryId::value)
                                .toArray(UUID[]::new),
                        named.stream()
                                .map(each -> each.getClass().getSimpleName())
                                .toArray(String[]::new));
    }

    private void bring(EntryId step, List<Intake.New> fresh) {
        var all = fresh.stream().map(Intake.New::person).toList();
        tables.people()
                .putAll(
                        id,
                        all,
                        all.stream()
                                .map(each -> seal.record(PersonRow.place(each.id()), PersonRow.Words.of(each)))
                                .toList());
        var keys = new ArrayList<String>();
        var people = new ArrayList<UUID>();
        for (var each : fresh) {
            var person = each.person();
            for (var key : each.listed() ? FoundBy.theVeryWords(person) : FoundBy.anySpelling(person)) {
                keys.add(key);
                people.add(person.id().value());
            }
        }
        tables.reach().putKeys(id, seal.hashes(keys), people.toArray(UUID[]::new));
        tables.reach()
                .bring(
                        id,
                        step,
                        all.stream().map(each -> each.id().value()).toList(),
                        fresh.stream()
                                .map(each -> seal.record(
                                        ReachTable.place(each.person().id()), each.details()))
                                .toList());
    }

    private void complete(Person person, Details details) {
        put.accept(person);
        put.accept(new Reach(person.id(), details));
    }

    /// Returns who was completed and is now as before, but for what was changed since.
    List<PersonId> takeBack(EntryId step) {
        var people = new ArrayList<PersonId>();
        for (var change : seal.open(tables.brought().changes(id, step))) {
            tables.people()
                    .byId(id, change.after().id())
                    .map(each -> each.open(seal).person())
                    .ifPresent(now -> {
                        put.accept(now.following(/* before= */ change.after(), /* after= */ change.before()));
                        put.accept(new Reach(now.id(), change.had()));
                        people.add(now.id());
                    });
        }
        tables.brought().takeBack(id, step);
        tables.reach().takeBack(id, step);
        return people;
    }
}
