package kith.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Gift;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;

/// What was noted during an hour and stands still: told by the steps since it began, and by the log as it is now.
record Noted(List<Relationship> about, Set<EntryId> entries, LocalDate from) {
    static Noted during(Scene scene, Hour hour) {
        var entries = new LinkedHashSet<EntryId>();
        var people = new LinkedHashSet<PersonId>();
        for (var step : scene.book().stepsBehind(hour.mark())) {
            for (var entry : news(step)) {
                id(entry, entries);
                people.addAll(entry.people());
            }
        }
        var order = List.copyOf(people);
        var about = scene.book().relationships(people).stream()
                .sorted(Comparator.comparingInt(
                        each -> order.indexOf(each.person().id())))
                .toList();
        return new Noted(about, entries, hour.since());
    }

    /// What a step added or changed; what it only moved from one to another is no news.
    private static List<Entry> news(Step step) {
        var moved = new HashSet<EntryId>();
        step.changes().stream()
                .filter(each -> each.after() == null)
                .forEach(each -> id(Objects.requireNonNull(each.before()), moved));
        return step.changes().stream()
                .map(Change::leaves)
                .flatMap(each -> each.stream())
                .filter(each -> !isAmong(each, moved))
                .toList();
    }

    private static boolean isAmong(Entry entry, Set<EntryId> some) {
        var own = new HashSet<EntryId>();
        id(entry, own);
        return own.stream().anyMatch(some::contains);
    }

    private static void id(Entry entry, Set<EntryId> into) {
        switch (entry) {
            case Talk it -> into.add(it.id());
            case Gift it -> into.add(it.id());
            case Promise it -> into.add(it.id());
            default -> {}
        }
    }

    /// Whom the member talked with or wrote to.
    List<Person> reached() {
        return about.stream()
                .filter(each -> each.talks().stream().anyMatch(this::isNew))
                .map(Relationship::person)
                .toList();
    }

    /// Whom the member wrote to with a draft that was logged as sent.
    List<Person> sentDraft() {
        return about.stream()
                .filter(all -> all.talks().stream()
                        .filter(this::isNew)
                        .anyMatch(each -> each.note().equals(WordsOfDraft.saidSent(all.person()))))
                .map(Relationship::person)
                .toList();
    }

    List<Gift> given(Relationship all) {
        return all.gave().stream().filter(each -> entries.contains(each.id())).toList();
    }

    /// Promises of the member's own.
    List<Promise> kept(Relationship all) {
        return all.promises().stream()
                .filter(each ->
                        each.by() == Side.ME && each.state() == Promise.State.KEPT && entries.contains(each.id()))
                .toList();
    }

    /// Whether something was done about them: a talk, a gift, a promise kept.
    boolean hasSeenTo(Person person) {
        return about.stream()
                .filter(each -> each.person().id().equals(person.id()))
                .anyMatch(each -> each.talks().stream().anyMatch(this::isNew)
                        || !given(each).isEmpty()
                        || !kept(each).isEmpty());
    }

    /// What is told now of long ago is no deed of this hour.
    private boolean isNew(Talk talk) {
        return entries.contains(talk.id()) && !talk.on().isBefore(from);
    }
}
