package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.language.Meaning;
import kith.language.ReadRecord;
import kith.language.RecordChange;
import kith.language.Who;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Person;

/// Changes a person's record: their circle, their name, what they do, or that two records are one person.
final class EditPerson {
    private static final Pattern MERGE = Pattern.compile(
            "\\b(merge|same person|duplicates?|one and the same|combine|join)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTO = Pattern.compile("\\binto\\b", Pattern.CASE_INSENSITIVE);

    private final ReadRecord record = new ReadRecord();
    private final ApplyToRecord apply;
    private final FindPeople find;
    private final MergePeople merge;

    EditPerson(FindPeople find, MergePeople merge, ApplyToRecord apply) {
        this.apply = apply;
        this.find = find;
        this.merge = merge;
    }

    Answer answer(Scene scene, String text, Meaning meaning) {
        var people = known(scene, meaning);
        if (people.size() == 2 && MERGE.matcher(text).find()) {
            return INTO.matcher(text).find()
                    ? merge.ask(scene, text, people.getLast(), people.getFirst())
                    : merge.ask(scene, text, people.getFirst(), people.getLast());
        }
        if (people.isEmpty() && meaning.facts().isEmpty()) {
            return Answer.say(WordsOfRecord.whatCanBeEdited());
        }
        var cast = Cast.of(scene, find, meaning, text);
        var edited = people.stream()
                .map(each -> apply.to(each, wanted(text, each, people.size()), told(meaning, each)))
                .toList();
        return change(scene, text, cast, edited, facts(scene, meaning, cast));
    }

    /// Of several people who are named, it can't be told whose name, relation or say is meant.
    private List<RecordChange> wanted(String text, Person person, int named) {
        return record.read(text, person.name()).stream()
                .filter(each -> named == 1
                        || each instanceof RecordChange.InCircle
                        || each instanceof RecordChange.Every
                        || each instanceof RecordChange.Tagged
                        || each instanceof RecordChange.Untagged)
                .toList();
    }

    /// What a whole sentence tells of tags, other names, who decides; empty where it tells nothing of them.
    Optional<Answer> plainly(Scene scene, String text, Meaning meaning) {
        var people = known(scene, meaning);
        if (people.isEmpty() || record.plain(text).isEmpty()) {
            return Optional.empty();
        }
        var edited = people.stream()
                .map(each -> apply.to(each, wanted(text, each, people.size()), List.of()))
                .toList();
        return Optional.of(change(scene, text, Cast.nobodyNew(scene, find, meaning), edited, List.of()));
    }

    private static Answer change(
            Scene scene, String text, Cast cast, List<ApplyToRecord.Edited> edited, List<Fact> facts) {
        var changes = new ArrayList<>(cast.changes());
        edited.stream()
                .filter(each -> !each.after().equals(each.before()))
                .forEach(each -> changes.add(Change.from(each.before(), each.after())));
        facts.forEach(each -> changes.add(Change.added(each)));
        if (changes.isEmpty()) {
            return Answer.say(
                    edited.stream().allMatch(each -> each.done().isEmpty())
                            ? WordsOfRecord.whatCanBeEdited()
                            : WordsOfRecord.alreadySo(cast.everybody()));
        }
        var step = scene.take(text, changes);
        var done =
                edited.stream().flatMap(each -> each.done().stream()).distinct().toList();
        var who = facts.isEmpty()
                ? edited.stream().map(ApplyToRecord.Edited::before).toList()
                : cast.everybody();
        return Answer.say(WordsOfRecord.changed(who, done, facts, step.id()));
    }

    private static List<String> told(Meaning meaning, Person person) {
        return meaning.facts().stream()
                .filter(each -> each.kind() == FactKind.WORK
                        && each.about().equals(new Who.InBook(person.id().toString())))
                .map(Meaning.Learned::text)
                .toList();
    }

    private List<Person> known(Scene scene, Meaning meaning) {
        return meaning.people().stream()
                .filter(Who.InBook.class::isInstance)
                .map(Who.InBook.class::cast)
                .flatMap(each -> find.byId(scene.book(), each.id()).stream())
                .toList();
    }

    private static List<Fact> facts(Scene scene, Meaning meaning, Cast cast) {
        return meaning.facts().stream()
                .flatMap(fact -> cast.person(fact.about()).stream()
                        .map(about -> new Fact(EntryId.fresh(), about.id(), fact.text(), fact.kind(), scene.today())))
                .toList();
    }
}
