package kith.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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

/// All that a book holds about people, read for many of them at once.
final class StoredRelationships {
    /// Of more than these, all talks of the book are read at once.
    private static final int MOST_BY_ID = 500;

    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;

    StoredRelationships(OpenBook book) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
    }

    List<Relationship> of(Collection<PersonId> wanted) {
        var ids = wanted.stream().map(PersonId::value).toArray(UUID[]::new);
        var people = tables.people().byIds(id, ids);
        var facts = tables.facts().about(id, ids);
        var promises = tables.promises().with(id, ids);
        var gifts = tables.favours().given(id, ids);
        var asks = tables.favours().asked(id, ids);
        var talks = ids.length > MOST_BY_ID
                ? allTalks()
                : tables.talks().with(id, ids).get();
        var met = byPerson(seal.open(talks, TalkTable.ORDER));
        var learned = seal.open(facts.get(), FactTable.ORDER).stream().collect(groupingBy(Fact::about));
        var promised = seal.open(promises.get(), PromiseTable.ORDER).stream().collect(groupingBy(Promise::person));
        var given = seal.open(gifts.get(), FavourTables.GIFTS).stream().collect(groupingBy(Gift::to));
        var asked = seal.open(asks.get(), FavourTables.ASKS).stream().collect(groupingBy(Ask::of));
        return seal.open(people.get()).stream()
                .map(each -> new Relationship(
                        each,
                        met.getOrDefault(each.id(), List.of()),
                        learned.getOrDefault(each.id(), List.of()),
                        promised.getOrDefault(each.id(), List.of()),
                        given.getOrDefault(each.id(), List.of()),
                        asked.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /// Joined here: PostgreSQL would look up who was there talk by talk, above all in a book that it has not analysed
    /// yet.
    private List<Sealed<Talk>> allTalks() {
        var there = tables.talks().everybody(id).stream()
                .collect(groupingBy(TalkTable.Presence::talk, mapping(TalkTable.Presence::person, toList())));
        return tables.talks().all(id).stream()
                .map(each -> each.with(there.getOrDefault(each.id(), List.of())))
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
