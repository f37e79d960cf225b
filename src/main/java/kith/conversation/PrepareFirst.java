package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Person;
import kith.people.PersonId;

/// Before a pitch or a big ask to somebody of whom nothing is known: three questions, whose answers become facts.
final class PrepareFirst {
    static final String FORM = "prepare";
    static final String WORK = "work";
    static final String PRESSES = "presses";
    static final String VALUE = "value";

    private record Question(String field, FactKind kind) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(WORK, FactKind.WORK),
            new Question(PRESSES, FactKind.NEED),
            new Question(VALUE, FactKind.INTEREST));

    private final DraftDesk desk;

    PrepareFirst(DraftDesk desk) {
        this.desk = desk;
    }

    Answer press(Scene scene, String id) {
        return DraftDesk.byId(scene, id)
                .map(each -> (Answer) new Answer.Ask(WordsOfDraft.prepare(each)))
                .orElse(Answer.say(WordsOfDraft.noDraft()));
    }

    Answer filled(Scene scene, String id, Map<String, String> values) {
        var draft = DraftDesk.byId(scene, id);
        if (draft.isEmpty()) {
            return Answer.say(WordsOfDraft.noDraft());
        }
        var known = Optional.ofNullable(draft.get().to()).flatMap(scene.book()::person);
        var person =
                known.isPresent() ? known.get() : Person.called(PersonId.fresh(), DraftDesk.addressee(draft.get()));
        var facts = facts(scene, person, values);
        if (facts.isEmpty()) {
            return new Answer.Mend(Map.of(WORK, WordsOfDraft.nothingFoundOut()));
        }
        var changes = new ArrayList<Change>();
        if (known.isEmpty()) {
            changes.add(Change.added(person));
        }
        facts.forEach(each -> changes.add(Change.added(each)));
        var step = scene.take(WordsOfDraft.saidPrepared(person), changes);
        return Answer.say(Reply.joined(
                DescribeStep.describe(step, List.of(person), scene.today()),
                readAgain(scene, draft.get().to(person.id()))));
    }

    private static List<Fact> facts(Scene scene, Person person, Map<String, String> values) {
        return QUESTIONS.stream()
                .map(each -> new Fact(
                        EntryId.fresh(),
                        person.id(),
                        Clean.text(values.getOrDefault(each.field(), "")),
                        each.kind(),
                        scene.today()))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private Reply readAgain(Scene scene, DraftAtHand draft) {
        var again =
                draft.bettered(desk.advice(scene, draft).rewrite(), scene.now().toInstant());
        scene.turn().drafts().put(again);
        return WordsOfAdvice.advice(desk.advice(scene, again), again);
    }
}
