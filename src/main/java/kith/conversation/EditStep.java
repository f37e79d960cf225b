package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Step;
import org.jspecify.annotations.Nullable;

/// Mends what was understood of a message, in a form.
final class EditStep {
    static final String FORM = "edit";

    private final FindPeople find;
    private final TendRecords tend;

    EditStep(FindPeople find, TendRecords tend) {
        this.tend = tend;
        this.find = find;
    }

    Answer press(Scene scene, String id) {
        var step = EntryId.parse(id).flatMap(scene.book()::step);
        var subject = step.map(Added::by).flatMap(Added::subject).flatMap(scene.book()::person);
        if (step.isEmpty() || subject.isEmpty()) {
            return Answer.say(Words.gone());
        }
        return new Answer.Ask(WordsOfEdit.form(step.get(), Added.by(step.get()), subject.get(), scene.today()));
    }

    Answer filled(Scene scene, String id, Map<String, String> values) {
        var step = EntryId.parse(id).flatMap(scene.book()::step);
        var subject = step.map(Added::by).flatMap(Added::subject).flatMap(scene.book()::person);
        if (step.isEmpty() || subject.isEmpty()) {
            return Answer.say(Words.gone());
        }
        return switch (Revision.read(values, scene.today())) {
            case Revision.Read.Faulty(var faults) -> new Answer.Mend(faults);
            case Revision.Read.Good(Revision revision) -> revise(scene, step.get(), subject.get(), revision);
        };
    }

    private Answer revise(Scene scene, Step step, Person subject, Revision revision) {
        var added = Added.by(step);
        var isNew = added.all(Person.class).contains(subject);
        var meant = meant(scene, subject, isNew, revision.name());
        var entries = RevisedEntries.of(
                asTheyStand(scene, added), subject.id(), meant.id(), revision, step.said(), scene.today());
        if (entries.isEmpty()) {
            return new Answer.Mend(Map.of(Revision.KIND, WordsOfEdit.nothingLeft()));
        }
        scene.book().takeBack(step);
        var changes = new ArrayList<Change>();
        added.all(Person.class).stream()
                .filter(each -> !each.id().equals(subject.id()))
                .forEach(each -> changes.add(Change.added(tend.tended(entries, each))));
        if (scene.book().person(meant.id()).isEmpty()) {
            changes.add(Change.added(tend.tended(entries, meant)));
        }
        entries.forEach(each -> changes.add(Change.added(each)));
        changes.addAll(others(step, meant.id().equals(subject.id()) ? null : subject.id()));
        changes.addAll(tend.changes(entries, inBook(scene, entries)));
        var mended = scene.take(step.said(), changes);
        return Answer.instead(DescribeStep.describe(mended, everybody(scene, entries), scene.today()));
    }

    /// What the step changed beside what it added, save for records, which follow from the entries as they are now, and
    /// for promises to `gone`.
    static List<Change> others(Step step, @Nullable PersonId gone) {
        return step.changes().stream()
                .filter(each -> each.before() != null && !(each.before() instanceof Person))
                .filter(each ->
                        !(each.before() instanceof Promise was && was.person().equals(gone)))
                .toList();
    }

    /// Everybody of the book of whom `entries` speak.
    static List<Person> inBook(Scene scene, List<Entry> entries) {
        return entries.stream()
                .flatMap(each -> Added.about(each).stream())
                .distinct()
                .flatMap(each -> scene.book().person(each).stream())
                .toList();
    }

    /// What the step added, with promises as they stand now: they may have been kept since.
    private static Added asTheyStand(Scene scene, Added added) {
        return new Added(added.entries().stream()
                .map(each -> each instanceof Promise promise
                        ? (Entry) scene.book().promise(promise.id()).orElse(promise)
                        : each)
                .toList());
    }

    /// The person of the corrected name: as before, somebody else of the book, the newcomer renamed, or a new one.
    private Person meant(Scene scene, Person subject, boolean isNew, String name) {
        if (name.equals(subject.name())) {
            return subject;
        }
        return find.called(scene.book(), name)
                .orElse(isNew ? subject.withName(name) : Person.called(PersonId.fresh(), name));
    }

    /// Everybody of whom `entries` speak.
    static List<Person> everybody(Scene scene, List<Entry> entries) {
        return entries.stream()
                .flatMap(each -> Added.about(each).stream())
                .distinct()
                .map(each -> scene.book().person(each).orElseThrow())
                .toList();
    }
}
