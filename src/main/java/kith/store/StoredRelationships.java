package kith.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Talk;
import org.jdbi.v3.core.Handle;

/// All that a book holds about people, read for many of them at once.
final class StoredRelationships {
    private final BookId id;
    private final PersonTable people;
    private final TalkTable talks;
    private final FactTable facts;
    private final PromiseTable promises;
    private final FavourTables favours;

    StoredRelationships(BookId id, Handle handle) {
        this.id = id;
        this.people = handle.attach(PersonTable.class);
        this.talks = handle.attach(TalkTable.class);
        this.facts = handle.attach(FactTable.class);
        this.promises = handle.attach(PromiseTable.class);
        this.favours = handle.attach(FavourTables.class);
    }

    List<Relationship> of(Collection<PersonId> wanted) {
        var ids = wanted.stream().map(PersonId::value).toArray(UUID[]::new);
        var met = byPerson(talks.with(id, ids));
        var learned = facts.about(id, ids).stream().collect(groupingBy(Fact::about));
        var promised = promises.with(id, ids).stream().collect(groupingBy(Promise::person));
        var given = favours.given(id, ids).stream().collect(groupingBy(Gift::to));
        var asked = favours.asked(id, ids).stream().collect(groupingBy(Ask::of));
        return people.byIds(id, ids).stream()
                .map(each -> new Relationship(
                        each,
                        met.getOrDefault(each.id(), List.of()),
                        learned.getOrDefault(each.id(), List.of()),
                        promised.getOrDefault(each.id(), List.of()),
                        given.getOrDefault(each.id(), List.of()),
                        asked.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Map<PersonId, List<Talk>> byPerson(List<Talk> talks) {
        var byPerson = new HashMap<PersonId, List<Talk>>();
        for (var talk : talks) {
            talk.with()
                    .forEach(each -> byPerson.computeIfAbsent(each, _ -> new ArrayList<>())
                            .add(talk));
        }
        return byPerson;
    }
}
