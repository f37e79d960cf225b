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
import org.jspecify.annotations.Nullable;

/// Writes what an import brings, many rows at once, with what it takes to take it back.
final class TakeIn {
    /// Somebody whom an import completed, as they were and as they became.
    private record Completion(Person before, Person after, Details had, Details has) {}

    private record Line(UUID entry, String kind, @Nullable String change) {}

    private final BookId id;
    private final Tables tables;
    private final Json json;
    private final Consumer<Entry> put;

    TakeIn(BookId id, Tables tables, Json json, Consumer<Entry> put) {
        this.id = id;
        this.tables = tables;
        this.json = json;
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
        var lines = new ArrayList<Line>();
        for (var each : completed) {
            complete(each.person(), each.details());
            var change = new Completion(each.before(), each.person(), each.had(), each.details());
            lines.add(new Line(each.person().id().value(), "Person", json.write(change)));
        }
        for (var each : part.entries()) {
            put.accept(each);
            each.entryId()
                    .ifPresent(entry ->
                            lines.add(new Line(entry.value(), each.getClass().getSimpleName(), null)));
        }
        remember(step, lines);
    }

    private void remember(EntryId step, List<Line> lines) {
        var changes = new @Nullable String[lines.size()];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = lines.get(i).change();
        }
        tables.brought()
                .put(
                        id,
                        step,
                        lines.stream().map(Line::entry).toArray(UUID[]::new),
                        lines.stream().map(Line::kind).toArray(String[]::new),
                        changes);
    }

    private void bring(EntryId step, List<Intake.New> fresh) {
        tables.people().putAll(id, fresh.stream().map(Intake.New::person).toList());
        var keys = new ArrayList<String>();
        var people = new ArrayList<UUID>();
        for (var each : fresh) {
            var person = each.person();
            for (var key : each.listed() ? FoundBy.theVeryWords(person) : FoundBy.anySpelling(person)) {
                keys.add(key);
                people.add(person.id().value());
            }
        }
        tables.reach().putKeys(id, keys.toArray(String[]::new), people.toArray(UUID[]::new));
        tables.reach()
                .bring(
                        id,
                        step,
                        fresh.stream().map(each -> each.person().id().value()).toArray(UUID[]::new),
                        fresh.stream().map(each -> json.write(each.details())).toArray(String[]::new));
    }

    private void complete(Person person, Details details) {
        put.accept(person);
        put.accept(new Reach(person.id(), details));
    }

    /// Returns who was completed and is now as before, but for what was changed since.
    List<PersonId> takeBack(EntryId step) {
        var people = new ArrayList<PersonId>();
        for (var row : tables.brought().changes(id, step)) {
            var change = json.read(String.valueOf(row.change()), Completion.class);
            tables.people().byId(id, change.after().id()).ifPresent(now -> {
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
