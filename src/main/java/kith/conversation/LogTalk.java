package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.language.Dates;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Talk;

/// Logs what happened with somebody, what was learned, promised, given and asked.
final class LogTalk {
    private final FindPeople find;
    private final ApplyToRecord apply;
    private final KeepPromises keep;
    private final Dates dates = new Dates();

    LogTalk(FindPeople find, ApplyToRecord apply, KeepPromises keep) {
        this.keep = keep;
        this.find = find;
        this.apply = apply;
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
            return unread(scene, text, WordsOfLog.nobody(text));
        }
        var future = meaning.talks().stream()
                .filter(each -> each.on().isAfter(scene.today()))
                .findFirst();
        if (future.isPresent()) {
            return Answer.say(WordsOfLog.stillToCome(future.get().on(), scene.today(), text));
        }
        return log(scene, text, meaning, asked);
    }

    /// The rules made nothing of it; a member who chose so has a model look again.
    private static Answer unread(Scene scene, String text, Reply reply) {
        if (scene.settings().askModel() && !text.isBlank()) {
            scene.turn()
                    .keep(new Question(
                            EntryId.fresh(),
                            Question.Kind.UNREAD,
                            text,
                            "-",
                            scene.now().toInstant()));
        }
        return Answer.say(reply);
    }

    /// Newcomers are added. A new talk brings back whomever the member had put off or let go; news of their
    /// work changes what they do.
    private List<Change> tended(List<Entry> entries, Cast cast) {
        var changes = new ArrayList<Change>();
        for (var person : cast.everybody()) {
            var about = entries.stream()
                    .filter(each -> each.people().contains(person.id()))
                    .toList();
            var away = person.quietUntil() != null || person.letGo() > 0 || person.archived();
            var back = away && about.stream().anyMatch(Talk.class::isInstance) ? person.back() : person;
            var after = apply.employed(back, work(about));
            if (cast.isNew(person)) {
                changes.add(Change.added(after));
            } else if (!after.equals(person)) {
                changes.add(Change.from(person, after));
            }
        }
        return changes;
    }

    private static List<String> work(List<Entry> entries) {
        return entries.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(each -> each.kind() == FactKind.WORK)
                .map(Fact::text)
                .toList();
    }

    private Answer log(Scene scene, String text, Meaning meaning, boolean asked) {
        var cast = Cast.of(scene, find, meaning, text);
        var told = Entries.of(meaning, cast, text, scene.now(), dates);
        var entries = told.isEmpty() && asked ? Entries.note(cast, text, scene.today()) : told;
        if (entries.isEmpty()) {
            return unread(scene, text, WordsOfLog.nothingHappened(cast.everybody()));
        }
        var changes = new ArrayList<>(tended(entries, cast));
        entries.forEach(each -> changes.add(Change.added(each)));
        changes.addAll(keep.by(entries, scene.book()));
        var step = scene.take(text, changes);
        return Answer.say(DescribeStep.describe(step, cast.everybody(), scene.today()));
    }
}
