package kith.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Book;
import kith.people.Circle;
import kith.people.Contact;
import kith.people.ContactFile;
import kith.people.ContactFile.Copied;
import kith.people.Entry;
import kith.people.Intake;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relation;

/// Tells of a copied book what of it is missing in this one. Ids stay as they were; whoever is here under another id,
/// as found by address or by name, is given what was told of them there.
final class SortCopy {
    private final KnownContacts known;
    private final Map<PersonId, PersonId> here = new HashMap<>();
    private final List<Intake.Arrival> people = new ArrayList<>();
    private int fresh;

    private SortCopy(Book book) {
        this.known = KnownContacts.in(book.contacts());
    }

    static Sorted sort(Book book, ContactFile.Copy copy) {
        var sort = new SortCopy(book);
        copy.people().forEach(sort::add);
        var present = book.contacts()
                .present(copy.entries().stream()
                        .map(Entry::entryId)
                        .flatMap(Optional::stream)
                        .toList());
        var missing = copy.entries().stream()
                .filter(each -> each.entryId().filter(present::contains).isEmpty())
                .map(sort::moved)
                .toList();
        var arrivals = sort.people;
        return new Sorted(
                new Intake(arrivals, missing),
                sort.fresh,
                copy.people().size() - sort.fresh,
                arrivals.size() - sort.fresh,
                List.of());
    }

    private void add(Copied it) {
        var theirs = it.person();
        var mine = known.person(theirs.id()).or(() -> found(it));
        if (mine.isEmpty()) {
            fresh++;
            here.put(theirs.id(), theirs.id());
            people.add(new Intake.New(theirs, it.details(), it.listed()));
            known.put(theirs, it.details());
            return;
        }
        var id = mine.get().id();
        here.put(theirs.id(), id);
        var had = known.details(id);
        var details = had.joinedWith(it.details());
        var after = completed(mine.get(), theirs);
        if (!after.equals(mine.get()) || !details.equals(had)) {
            people.add(new Intake.Completed(mine.get(), after, had, details));
            known.put(after, details);
        }
    }

    private Optional<Person> found(Copied it) {
        var person = it.person();
        var contact = new Contact(
                1, person.name(), person.aliases(), person.role(), it.details(), null, List.of(), List.of());
        return switch (known.match(contact)) {
            case Match.Known(Person one) -> Optional.of(one);
            case Match.Doubtful(List<Person> some) when some.size() == 1 -> Optional.of(some.getFirst());
            case Match.Doubtful _, Match.Nobody _ -> Optional.empty();
        };
    }

    /// What is set here stays as it is.
    private static Person completed(Person mine, Person theirs) {
        return mine.with()
                .aliases(joined(mine.aliases(), theirs.aliases()))
                .tags(joined(mine.tags(), theirs.tags()))
                .chatUser(mine.chatUser() == null ? theirs.chatUser() : mine.chatUser())
                .role(mine.role() == null ? theirs.role() : mine.role())
                .relation(mine.relation() == Relation.OTHER ? theirs.relation() : mine.relation())
                .circle(mine.circle() == Circle.WIDER ? theirs.circle() : mine.circle())
                .decisionMaker(mine.decisionMaker() || theirs.decisionMaker())
                .connectedOn(mine.connectedOn() == null ? theirs.connectedOn() : mine.connectedOn())
                .build();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private Entry moved(Entry entry) {
        var moved = entry;
        for (var each : Set.copyOf(entry.people())) {
            moved = MoveEntries.from(each).to(here.getOrDefault(each, each)).apply(moved);
        }
        return moved;
    }
}
