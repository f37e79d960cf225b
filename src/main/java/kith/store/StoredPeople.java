package kith.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.people.BookId;
import kith.people.Person;
import kith.people.PersonId;

/// The people of one book. Whom this transaction has read already needs no trip, until it writes anybody.
final class StoredPeople {
    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final Map<PersonId, PersonTable.Known> read = new HashMap<>();

    StoredPeople(OpenBook book) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
    }

    Optional<Person> person(PersonId person) {
        return Optional.ofNullable(read.get(person))
                .or(() -> tables.people().byId(id, person).map(this::remember))
                .map(PersonTable.Known::person);
    }

    List<Person> named(Collection<String> keys) {
        return tables.people().byKeys(id, seal.hashes(keys)).stream()
                .map(this::remember)
                .map(PersonTable.Known::person)
                .sorted(PersonTable.ORDER)
                .toList();
    }

    private PersonTable.Known remember(Sealed<PersonTable.Known> row) {
        var known = row.open(seal);
        read.put(known.person().id(), known);
        return known;
    }

    /// Those of `people` who are only listed.
    Set<PersonId> listed(Collection<PersonId> people) {
        var listed = new HashSet<PersonId>();
        var unread = new HashSet<PersonId>();
        for (var each : people) {
            var known = read.get(each);
            if (known == null) {
                unread.add(each);
            } else if (known.listed()) {
                listed.add(each);
            }
        }
        if (!unread.isEmpty()) {
            listed.addAll(tables.reach().listed(id, uuids(unread)));
        }
        return listed;
    }

    /// Somebody's row, or whether they are only listed, is another now.
    void written() {
        read.clear();
    }

    static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
