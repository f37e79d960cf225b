package kith.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kith.language.RecordChange;
import kith.people.Change;
import kith.people.Circle;
import kith.people.Person;
import kith.people.Relation;
import org.jspecify.annotations.Nullable;

/// Changes somebody's record in a form, by the same changes as words do.
final class EditCard {
    static final String FORM = "card";
    static final String NAME = "name";
    static final String ALIASES = "aliases";
    static final String RELATION = "relation";
    static final String ROLE = "role";
    static final String CIRCLE = "circle";
    static final String CONNECTED = "connected";
    static final String QUIET = "quiet";
    static final String TAGS = "tags";

    private static final int LONGEST = 80;

    private final FindPeople find;
    private final ApplyToRecord apply;

    EditCard(FindPeople find, ApplyToRecord apply) {
        this.find = find;
        this.apply = apply;
    }

    Answer press(Scene scene, String id) {
        return find.byId(scene.book(), id)
                .map(each -> (Answer) new Answer.Ask(WordsOfCard.form(each, Version.of(each))))
                .orElse(Answer.say(Words.gone()));
    }

    /// `carry` names the person, and the version of their card that the form showed.
    Answer filled(Scene scene, String carry, Map<String, String> values) {
        var parts = carry.split(" ", 2);
        var found = find.byId(scene.book(), parts[0]);
        if (found.isEmpty()) {
            return Answer.say(Words.gone());
        }
        var before = found.get();
        if (!Version.of(before).equals(parts[parts.length - 1])) {
            return new Answer.Mend(Map.of(NAME, WordsOfCard.changedMeanwhile()));
        }
        if (line(values, NAME).isEmpty()) {
            return new Answer.Mend(Map.of(NAME, WordsOfEdit.nameMissing()));
        }
        var edited = apply.to(before, wanted(before, values), List.of());
        var after = edited.after()
                .with()
                .aliases(kept(edited.after(), before, values))
                .role(emptyAsNull(line(values, ROLE)))
                .connectedOn(Revision.day(values.get(CONNECTED)).orElse(null))
                .quietUntil(Revision.day(values.get(QUIET)).orElse(null))
                .build();
        if (after.equals(before)) {
            return Answer.say(WordsOfRecord.alreadySo(List.of(before)));
        }
        var step = scene.take(WordsOfCard.said(before), List.of(Change.from(before, after)));
        return Answer.say(WordsOfRecord.changed(List.of(after), edited.done(), List.of(), step.id()));
    }

    private static List<RecordChange> wanted(Person before, Map<String, String> values) {
        var wanted = new ArrayList<RecordChange>();
        var name = line(values, NAME);
        if (!name.equals(before.name())) {
            wanted.add(new RecordChange.Renamed(name));
        }
        list(values, ALIASES).stream()
                .filter(each -> !before.aliases().contains(each))
                .forEach(each -> wanted.add(new RecordChange.AlsoCalled(each)));
        choice(Relation.values(), values.get(RELATION))
                .filter(each -> each != before.relation())
                .ifPresent(each -> wanted.add(new RecordChange.RelatedAs(each)));
        choice(Circle.values(), values.get(CIRCLE))
                .filter(each -> each != before.circle())
                .ifPresent(each -> wanted.add(new RecordChange.InCircle(each)));
        var tags = list(values, TAGS).stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
        addUnlessEmpty(wanted, without(tags, before.tags()), RecordChange.Tagged::new);
        addUnlessEmpty(wanted, without(before.tags(), tags), RecordChange.Untagged::new);
        return wanted;
    }

    private static void addUnlessEmpty(
            List<RecordChange> wanted, List<String> tags, Function<List<String>, RecordChange> change) {
        if (!tags.isEmpty()) {
            wanted.add(change.apply(tags));
        }
    }

    /// Without those that were struck out of the form.
    private static List<String> kept(Person after, Person before, Map<String, String> values) {
        var written = list(values, ALIASES);
        return after.aliases().stream()
                .filter(each -> written.contains(each) || !before.aliases().contains(each))
                .toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static List<String> list(Map<String, String> values, String field) {
        return Arrays.stream(values.getOrDefault(field, "").split("[,\n]"))
                .map(Clean::text)
                .filter(each -> !each.isEmpty())
                .map(each -> Clean.shortened(each, LONGEST))
                .distinct()
                .toList();
    }

    private static String line(Map<String, String> values, String field) {
        return Clean.shortened(Clean.text(values.getOrDefault(field, "")), LONGEST);
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
