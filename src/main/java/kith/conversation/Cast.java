package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Change;
import kith.people.Person;
import kith.people.PersonId;

/// The people of one message, each found in the book or new to it.
final class Cast {
    private static final Pattern MENTION = Pattern.compile("<@(\\w+)(?:\\|([^>]*))?>");
    private static final Pattern FIRST_CONTACT = Pattern.compile(
            "\\b(met|introduced|connected|got to know|exchanged cards|shook hands)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 120;

    private final Scene scene;
    private final FindPeople find;
    private final Optional<LocalDate> firstMet;
    private final Map<Who, Person> people = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Cast(Scene scene, FindPeople find, Optional<LocalDate> firstMet) {
        this.scene = scene;
        this.find = find;
        this.firstMet = firstMet;
    }

    /// The people of `meaning`; newcomers were met for the first time on the day told, where `text` says that they
    /// were.
    static Cast of(Scene scene, FindPeople find, Meaning meaning, String text) {
        var cast = new Cast(
                scene,
                find,
                FIRST_CONTACT.matcher(text).find()
                        ? meaning.talks().stream().map(Meaning.Talked::on).findFirst()
                        : Optional.empty());
        meaning.people().forEach(cast::person);
        return cast;
    }

    /// Only those of `meaning` who are in the book.
    static Cast nobodyNew(Scene scene, FindPeople find, Meaning meaning) {
        var cast = new Cast(scene, find, Optional.empty());
        meaning.people().stream().filter(Who.InBook.class::isInstance).forEach(cast::person);
        return cast;
    }

    /// The person for `who`, added to the book when nobody there has the name.
    Optional<Person> person(Who who) {
        var already = people.get(who);
        if (already != null) {
            return Optional.of(already);
        }
        var found = switch (who) {
            case Who.InBook(String id) -> find.byId(scene.book(), id);
            case Who.Newcomer(String name) -> Optional.of(byName(name));
            case Who.Unsure _ -> Optional.<Person>empty();
        };
        found.ifPresent(each -> people.put(who, each));
        return found;
    }

    private Person byName(String name) {
        var mention = MENTION.matcher(name);
        if (mention.matches()) {
            var user = Objects.requireNonNull(mention.group(1));
            var label = mention.group(2);
            var called = label == null || label.isBlank() ? "@" + user : label;
            var found = find.called(scene.book(), called);
            return found.isPresent() ? found.get() : add(met(called).withChatUser(user));
        }
        var found = find.called(scene.book(), name);
        return found.isPresent() ? found.get() : add(met(name));
    }

    private Person met(String name) {
        var person = Person.called(PersonId.fresh(), Clean.shortened(name, LONGEST_NAME));
        return firstMet.map(person::withConnectedOn).orElse(person);
    }

    private Person add(Person person) {
        changes.add(Change.added(person));
        return person;
    }

    boolean isNew(Person person) {
        return changes.contains(Change.added(person));
    }

    List<Person> everybody() {
        return people.values().stream().distinct().toList();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
