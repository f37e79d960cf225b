package kith.conversation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kith.conversation.FindPeople.Found;
import kith.language.Amendment;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Step;
import kith.people.Talk;

/// Puts the log before right by a few words: another day, another kind, somebody else, somebody more.
final class Amend {
    private static final Duration LASTS = Duration.ofHours(1);

    private final FindPeople find;
    private final TendRecords tend;

    Amend(FindPeople find, TendRecords tend) {
        this.tend = tend;
        this.find = find;
    }

    /// Empty when there is no log just before to which the words could belong.
    Optional<Answer> answer(Scene scene, Amendment amendment) {
        var step = scene.book()
                .lastStep()
                .filter(each -> each.at().plus(LASTS).isAfter(scene.now().toInstant()));
        if (step.isEmpty() || Added.by(step.get()).subject().isEmpty()) {
            return Optional.empty();
        }
        var added = Added.by(step.get());
        return switch (amendment) {
            case Amendment.OtherDay day -> Optional.of(otherDay(scene, step.get(), added, day));
            case Amendment.OtherKind(var kind) ->
                added.first(Talk.class)
                        .map(talk -> replaced(
                                scene,
                                step.get(),
                                List.of(),
                                each -> each.equals(talk)
                                        ? new Talk(talk.id(), talk.with(), kind, talk.on(), talk.note())
                                        : each));
            case Amendment.AlsoThere(String name) -> alsoThere(scene, step.get(), added, name);
            case Amendment.OtherPerson(String name) -> otherPerson(scene, step.get(), added, name);
            case Amendment.Yes _, Amendment.No _, Amendment.Nth _ -> Optional.empty();
        };
    }

    private Answer otherDay(Scene scene, Step step, Added added, Amendment.OtherDay day) {
        var talk = added.first(Talk.class);
        var promise = added.first(Promise.class);
        var meansDue = promise.isPresent() && (day.due() || talk.isEmpty());
        if (!meansDue && talk.isPresent() && day.past().isAfter(scene.today())) {
            return Answer.say(WordsOfLog.stillToCome(day.past(), scene.today(), step.said()));
        }
        return replaced(
                scene,
                step,
                List.of(),
                each -> meansDue ? due(each, promise, day.future()) : on(each, talk, day.past()));
    }

    private static Entry due(Entry entry, Optional<Promise> promise, LocalDate day) {
        return promise.filter(entry::equals).isPresent() ? promise.get().dueOn(day) : entry;
    }

    private static Entry on(Entry entry, Optional<Talk> talk, LocalDate day) {
        return talk.filter(entry::equals).isPresent() ? talk.get().heldOn(day) : entry;
    }

    private Optional<Answer> alsoThere(Scene scene, Step step, Added added, String name) {
        return added.first(Talk.class).map(talk -> {
            var changes = new ArrayList<Change>();
            var person = person(scene, name, changes);
            var with = new ArrayList<>(talk.with());
            if (!with.contains(person.id())) {
                with.add(person.id());
            }
            return replaced(
                    scene,
                    step,
                    changes,
                    each -> each.equals(talk) ? new Talk(talk.id(), with, talk.kind(), talk.on(), talk.note()) : each);
        });
    }

    private Optional<Answer> otherPerson(Scene scene, Step step, Added added, String name) {
        var subject = added.subject().orElseThrow();
        var changes = new ArrayList<Change>();
        var person = person(scene, name, changes);
        var moved = MoveEntries.from(subject).to(person.id());
        return Optional.of(replaced(
                scene,
                step,
                EditStep.others(step, subject),
                changes,
                each -> each instanceof Person was && was.id().equals(subject) ? person : moved.apply(each)));
    }

    private Person person(Scene scene, String name, List<Change> changes) {
        if (find.byName(scene.book(), name) instanceof Found.One(Person known)) {
            return known;
        }
        var person = Person.called(PersonId.fresh(), name);
        changes.add(Change.added(person));
        return person;
    }

    private Answer replaced(Scene scene, Step step, List<Change> more, UnaryOperator<Entry> mend) {
        return replaced(scene, step, EditStep.others(step, null), more, mend);
    }

    /// The step taken back, and taken again with `mend` applied to all that it added, and `others` beside.
    private Answer replaced(Scene scene, Step step, List<Change> others, List<Change> more, UnaryOperator<Entry> mend) {
        scene.book().takeBack(step);
        var entries = Added.by(step).entries().stream().map(mend).distinct().toList();
        var changes = new ArrayList<>(more);
        for (var entry : entries) {
            var added = Change.added(entry instanceof Person person ? tend.tended(entries, person) : entry);
            if (!changes.contains(added) && !alreadyThere(scene, added)) {
                changes.add(added);
            }
        }
        changes.addAll(others);
        changes.addAll(tend.changes(entries, EditStep.inBook(scene, entries)));
        var mended = scene.take(step.said(), changes);
        return Answer.say(DescribeStep.describe(
                mended, EditStep.everybody(scene, Added.by(mended).entries()), scene.today()));
    }

    private static boolean alreadyThere(Scene scene, Change change) {
        return change.before() == null
                && change.after() instanceof Person person
                && scene.book().person(person.id()).isPresent();
    }
}
