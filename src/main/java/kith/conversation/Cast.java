package kith.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.language.Who;
import kith.people.Change;
import kith.people.Person;
import kith.people.PersonId;

/// The people of one message, each found in the book or new to it.
final class Cast {
    private static final Pattern MENTION = Pattern.compile("<@(\\w+)(?:\\|([^>]*))?>");
    private static final int LONGEST_NAME = 120;

    private final Scene scene;
    private final FindPeople find;
    private final Map<Who, Person> people = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Cast(Scene scene, FindPeople find) {
        this.scene = scene;
        this.find = find;
    }

    static Cast of(Scene scene, FindPeople find, List<Who> people) {
        var cast = new Cast(scene, find);
        people.forEach(cast::person);
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
            return found.isPresent() ? found.get() : add(met(called).inChatAs(user));
        }
        var found = find.called(scene.book(), name);
        return found.isPresent() ? found.get() : add(met(name));
    }

    private Person met(String name) {
        return Person.met(PersonId.fresh(), Clean.shortened(name, LONGEST_NAME), scene.today());
    }

    private Person add(Person person) {
        changes.add(Change.added(person));
        return person;
    }

    List<Person> everybody() {
        return people.values().stream().distinct().toList();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
