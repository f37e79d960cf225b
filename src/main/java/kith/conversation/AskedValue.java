package kith.conversation;

import java.util.List;
import java.util.Map;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;

/// Keeps what somebody said they value, once the member asked them.
final class AskedValue {
    static final String FORM = "value";
    static final String TEXT = "text";

    private final FindPeople find;

    AskedValue(FindPeople find) {
        this.find = find;
    }

    Answer press(Scene scene, String id) {
        return find.byId(scene.book(), id)
                .map(each -> (Answer) new Answer.Ask(WordsOfWho.value(each)))
                .orElse(Answer.say(Words.gone()));
    }

    Answer filled(Scene scene, String id, Map<String, String> values) {
        var text = Clean.text(values.getOrDefault(TEXT, ""));
        if (text.isEmpty()) {
            return new Answer.Mend(Map.of(TEXT, WordsOfWho.noValue()));
        }
        return find.byId(scene.book(), id)
                .map(person -> {
                    var fact = new Fact(EntryId.fresh(), person.id(), text, FactKind.INTEREST, scene.today());
                    var step = scene.take(WordsOfWho.saidValues(person), List.of(Change.added(fact)));
                    scene.book().askedValue(person.id(), scene.today());
                    return Answer.say(DescribeStep.describe(step, List.of(person), scene.today()));
                })
                .orElse(Answer.say(Words.gone()));
    }
}
