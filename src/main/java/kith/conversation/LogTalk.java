package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.language.Dates;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Talk;

/// Logs what happened with somebody, what was learned, promised, given and asked.
final class LogTalk {
    private final FindPeople find;
    private final Dates dates = new Dates();

    LogTalk(FindPeople find) {
        this.find = find;
    }

    /// What the member asked to log is kept as a note even where nothing is told that took place.
    Answer asked(Scene scene, String text, Meaning meaning) {
        return answer(scene, text, meaning, true);
    }

    Answer told(Scene scene, String text, Meaning meaning) {
        return answer(scene, text, meaning, false);
    }

    private Answer answer(Scene scene, String text, Meaning meaning, boolean asked) {
        if (meaning.people().isEmpty()) {
            return Answer.say(WordsOfLog.nobody(text));
        }
        var future = meaning.talks().stream()
                .filter(each -> each.on().isAfter(scene.today()))
                .findFirst();
        if (future.isPresent()) {
            return Answer.say(WordsOfLog.stillToCome(future.get().on(), scene.today(), text));
        }
        return log(scene, text, meaning, asked);
    }

    /// A new talk brings back whomever the member had put off or let go.
    private static List<Change> broughtBack(List<Entry> entries, Cast cast) {
        var changes = new ArrayList<Change>();
        for (var person : cast.everybody()) {
            var talked = entries.stream()
                    .anyMatch(each -> each instanceof Talk talk && talk.with().contains(person.id()));
            if (talked && (person.quietUntil() != null || person.letGo() > 0 || person.archived())) {
                changes.add(Change.from(person, person.back()));
            }
        }
        return changes;
    }

    private Answer log(Scene scene, String text, Meaning meaning, boolean asked) {
        var cast = Cast.of(scene, find, meaning, text);
        var told = Entries.of(meaning, cast, text, scene.now(), dates);
        var entries = told.isEmpty() && asked ? Entries.note(cast, text, scene.today()) : told;
        if (entries.isEmpty()) {
            return Answer.say(WordsOfLog.nothingHappened(cast.everybody()));
        }
        var changes = new ArrayList<Change>(cast.changes());
        entries.forEach(each -> changes.add(Change.added(each)));
        changes.addAll(broughtBack(entries, cast));
        var step = scene.take(text, changes);
        return Answer.say(DescribeStep.describe(step, cast.everybody(), scene.today()));
    }
}
