package kith.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Step;
import kith.people.Talk;
import kith.people.Visit;

/// What of one step can still be undone: steps may be taken back out of order, and what one changed may be gone by
/// then, or about somebody else.
final class Undoing {
    private final BookId id;
    private final PersonTable people;
    private final Map<EntryId, Entry> left = new HashMap<>();
    private final Set<EntryId> changed = new HashSet<>();
    private final Map<EntryId, Set<PersonId>> about;

    Undoing(BookId id, Tables tables, Step step) {
        this.id = id;
        this.people = tables.people();
        for (var change : step.changes()) {
            Optional.ofNullable(change.before()).flatMap(Undoing::id).ifPresent(changed::add);
            change.leaves().ifPresent(after -> id(after).ifPresent(each -> left.put(each, after)));
        }
        changed.retainAll(left.keySet());
        var entries = left.keySet().stream().map(EntryId::value).toArray(UUID[]::new);
        this.about = tables.ties().about(id, entries).stream()
                .collect(groupingBy(TieTable.About::entry, mapping(TieTable.About::person, toSet())));
    }

    /// Whom the entries that the step left speak of now.
    Stream<PersonId> spokenOf() {
        return about.values().stream().flatMap(Set::stream);
    }

    /// Whether a change of the step's inverse can be carried out.
    boolean fits(Change inverse) {
        var entry = Optional.ofNullable(inverse.after()).or(() -> Optional.ofNullable(inverse.before()));
        return entry.stream()
                .allMatch(each -> each instanceof Person
                        || (asLeft(each)
                                && inverse.leaves().stream()
                                        .flatMap(after -> after.people().stream())
                                        .allMatch(this::isThere)));
    }

    /// What the step only added may go, whomever it is about by now; what it changed must be as it left it.
    private boolean asLeft(Entry entry) {
        return id(entry).filter(changed::contains).map(left::get).stream()
                .allMatch(each -> Set.copyOf(each.people()).equals(about.get(id(each).orElseThrow())));
    }

    private boolean isThere(PersonId person) {
        return people.byId(id, person).isPresent();
    }

    /// Empty for what is about nobody, or is somebody.
    private static Optional<EntryId> id(Entry entry) {
        return switch (entry) {
            case Talk it -> Optional.of(it.id());
            case Promise it -> Optional.of(it.id());
            case Fact it -> Optional.of(it.id());
            case Gift it -> Optional.of(it.id());
            case Ask it -> Optional.of(it.id());
            case Person _, Reach _, Visit _, Offer _ -> Optional.empty();
        };
    }
}
