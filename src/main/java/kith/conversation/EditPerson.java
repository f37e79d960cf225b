package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Change;
import kith.people.Circle;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Person;

/// Changes a person's record: their circle, their name, what they do, or that two records are one person.
final class EditPerson {
    private static final Pattern CIRCLE =
            Pattern.compile("\\b(inner|close|active|wider)\\b(?: circle)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MERGE = Pattern.compile(
            "\\b(merge|same person|duplicates?|one and the same|combine|join)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RENAME = Pattern.compile(
            "\\b(?:rename .+ to|is (?:now )?called|goes by|(?:full )?name is(?: now)?|now called)\\s+(.+?)[.!]*$",
            Pattern.CASE_INSENSITIVE);

    private final FindPeople find;
    private final MergePeople merge;

    EditPerson(FindPeople find, MergePeople merge) {
        this.find = find;
        this.merge = merge;
    }

    Answer answer(Scene scene, String text, Meaning meaning) {
        var people = known(scene, meaning);
        if (people.size() == 2 && MERGE.matcher(text).find()) {
            return merge.ask(scene, text, people.getFirst(), people.getLast());
        }
        if (people.isEmpty() && meaning.facts().isEmpty()) {
            return Answer.say(WordsOfEdit.whatCanBeEdited());
        }
        var changes = new ArrayList<Change>();
        var circle = circle(text);
        var name = name(text);
        for (var person : people) {
            var placed = circle.map(person::in).orElse(person);
            var after = people.size() == 1 ? name.map(placed::named).orElse(placed) : placed;
            if (!after.equals(person)) {
                changes.add(Change.from(person, after));
            }
        }
        var cast = Cast.of(scene, find, meaning, text);
        addFacts(scene, meaning, cast, changes);
        if (changes.isEmpty()) {
            return Answer.say(WordsOfEdit.whatCanBeEdited());
        }
        var all = new ArrayList<>(cast.changes());
        all.addAll(changes);
        var step = scene.take(text, all);
        return Answer.say(WordsOfEdit.changed(cast.everybody(), circle, name, facts(changes), step.id()));
    }

    private List<Person> known(Scene scene, Meaning meaning) {
        return meaning.people().stream()
                .filter(Who.InBook.class::isInstance)
                .map(Who.InBook.class::cast)
                .flatMap(each -> find.byId(scene.book(), each.id()).stream())
                .toList();
    }

    private static void addFacts(Scene scene, Meaning meaning, Cast cast, List<Change> changes) {
        for (var fact : meaning.facts()) {
            cast.person(fact.about())
                    .ifPresent(about -> changes.add(Change.added(
                            new Fact(EntryId.fresh(), about.id(), fact.text(), fact.kind(), scene.today()))));
        }
    }

    private static List<Fact> facts(List<Change> changes) {
        return changes.stream()
                .flatMap(each -> each.leaves().stream())
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
    }

    private static Optional<Circle> circle(String text) {
        var circle = CIRCLE.matcher(text);
        return circle.find()
                ? Optional.of(
                        Circle.valueOf(Objects.requireNonNull(circle.group(1)).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<String> name(String text) {
        var rename = RENAME.matcher(text);
        return rename.find()
                ? Optional.of(Clean.text(Objects.requireNonNull(rename.group(1))))
                        .filter(each -> !each.isEmpty() && each.length() <= 80)
                : Optional.empty();
    }
}
