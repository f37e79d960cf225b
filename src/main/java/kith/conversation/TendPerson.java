package kith.conversation;

import java.util.List;
import java.util.function.Function;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Talk;
import kith.people.TalkKind;

/// What a press under a suggestion does about the person: done, not now, let go.
final class TendPerson {
    private static final int NOT_NOW_DAYS = 14;
    private static final int LET_GO_DAYS = 182;
    private static final int LETTING_GO_FOR_GOOD = 3;

    private final SuggestPeople suggest;

    TendPerson(SuggestPeople suggest) {
        this.suggest = suggest;
    }

    Answer done(Scene scene, String id) {
        return with(scene, id, person -> {
            var said = WordsOfWho.saidDone(person);
            var talk = new Talk(EntryId.fresh(), List.of(person.id()), TalkKind.OTHER, scene.today(), said);
            var step = scene.take(said, List.of(Change.added(talk)));
            return WordsOfWho.reachedOut(person, step.id());
        });
    }

    Answer notNow(Scene scene, String id) {
        return with(scene, id, person -> {
            var until = scene.today().plusDays(NOT_NOW_DAYS);
            var step =
                    scene.take(WordsOfWho.saidNotNow(person), List.of(Change.from(person, person.quietUntil(until))));
            return WordsOfWho.quiet(person, until, scene.today(), step.id());
        });
    }

    Answer letGo(Scene scene, String id) {
        return with(scene, id, person -> {
            var after = person.letGoOnceMore(scene.today().plusDays(LET_GO_DAYS));
            var step = scene.take(WordsOfWho.saidLetGo(person), List.of(Change.from(person, after)));
            return after.letGo() >= LETTING_GO_FOR_GOOD && !after.archived()
                    ? WordsOfWho.offerArchive(person, step.id())
                    : WordsOfWho.letGo(person, step.id());
        });
    }

    Answer archive(Scene scene, String id) {
        return with(scene, id, person -> {
            var step = scene.take(WordsOfWho.saidArchived(person), List.of(Change.from(person, person.archive())));
            return WordsOfWho.archived(person, step.id());
        });
    }

    private Answer with(Scene scene, String id, Function<Person, Reply> act) {
        return PersonId.parse(id)
                .flatMap(scene.book()::person)
                .map(person -> suggest.after(scene, act.apply(person)))
                .orElse(Answer.say(Words.gone()));
    }
}
