package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Reach;

/// Makes two people one, once the member has said yes; it can be taken back.
final class MergePeople {
    Answer ask(Scene scene, String text, Person kept, Person gone) {
        var about = kept.id() + " " + gone.id();
        var question = new Question(
                EntryId.fresh(), Question.Kind.MERGE, text, about, scene.now().toInstant());
        scene.turn().keep(question);
        return Answer.say(WordsOfForget.confirmMerge(question, kept, gone));
    }

    Answer merge(Scene scene, Question question) {
        List<Person> people = Stream.of(question.about().split(" ", 2))
                .map(PersonId::parse)
                .flatMap(Optional::stream)
                .map(scene.book()::person)
                .flatMap(Optional::stream)
                .toList();
        if (people.size() < 2) {
            return Answer.instead(Words.gone());
        }
        var kept = people.getFirst();
        var gone = people.getLast();
        var step = scene.take(question.text(), changes(scene, kept, gone));
        scene.turn().plans().merge(gone.id(), kept.id());
        return Answer.instead(WordsOfForget.merged(kept, gone).and(new Part.Buttons(List.of(Words.undo(step.id())))));
    }

    private static List<Change> changes(Scene scene, Person kept, Person gone) {
        var all = scene.book().relationship(gone.id()).orElseThrow();
        var moved = new MoveEntries(gone.id(), kept.id());
        var changes = new ArrayList<Change>();
        Stream.of(all.talks(), all.facts(), all.promises(), all.gave(), all.asked())
                .flatMap(List::stream)
                .map(Entry.class::cast)
                .forEach(each -> {
                    changes.add(Change.removed(each));
                    changes.add(Change.added(moved.apply(each)));
                });
        var lost = scene.book().contacts().of(gone.id());
        if (!lost.isEmpty()) {
            var had = scene.book().contacts().of(kept.id());
            changes.add(Change.removed(new Reach(gone.id(), lost)));
            changes.add(Change.from(new Reach(kept.id(), had), new Reach(kept.id(), had.joinedWith(lost))));
        }
        changes.add(Change.from(kept, kept.joinedWith(gone)));
        changes.add(Change.removed(gone));
        return changes;
    }
}
