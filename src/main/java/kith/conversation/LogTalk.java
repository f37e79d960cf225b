package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.language.Dates;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;

/// Logs what happened with somebody, what was learned, promised, given and asked.
final class LogTalk {
    static final String FORM = "tell";
    static final String TEXT = "text";

    private final FindPeople find;
    private final TendRecords tend;
    private final KeepPromises keep;
    private final OtherLanguage language;
    private final boolean model;
    private final Dates dates = new Dates();

    LogTalk(FindPeople find, TendRecords tend, KeepPromises keep, OtherLanguage language, boolean model) {
        this.language = language;
        this.model = model;
        this.keep = keep;
        this.find = find;
        this.tend = tend;
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
    private Answer unread(Scene scene, String text, Reply reply) {
        if (model && scene.settings().askModel() && !text.isBlank()) {
            scene.turn()
                    .keep(new Question(
                            EntryId.fresh(),
                            Question.Kind.UNREAD,
                            text,
                            "-",
                            scene.now().toInstant()));
        }
        return Answer.say(language.reply(text).orElse(reply));
    }

    private List<Change> people(List<Entry> entries, Cast cast) {
        var known = cast.everybody().stream().filter(each -> !cast.isNew(each)).toList();
        var changes = new ArrayList<>(tend.changes(entries, known));
        cast.everybody().stream()
                .filter(cast::isNew)
                .forEach(each -> changes.add(Change.added(tend.tended(entries, each))));
        return changes;
    }

    private Answer log(Scene scene, String text, Meaning meaning, boolean asked) {
        var cast = Cast.of(scene, find, meaning, text);
        var told = Entries.of(meaning, cast, text, scene.now(), dates);
        var entries = told.isEmpty() && asked ? Entries.note(cast, text, scene.today()) : told;
        var kept = new ArrayList<>(keep.by(entries, scene.book()));
        kept.addAll(keep.theirs(text, cast.everybody(), scene.book()));
        if (entries.isEmpty() && kept.isEmpty()) {
            return unread(scene, text, WordsOfLog.nothingHappened(cast.everybody()));
        }
        var changes = new ArrayList<>(people(entries, cast));
        entries.forEach(each -> changes.add(Change.added(each)));
        changes.addAll(kept);
        var step = scene.take(text, changes);
        return Answer.say(DescribeStep.describe(step, cast.everybody(), scene.today()));
    }
}
