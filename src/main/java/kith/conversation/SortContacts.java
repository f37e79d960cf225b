package kith.conversation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.people.Book;
import kith.people.Contact;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Intake;
import kith.people.PersonId;
import kith.people.Relationship;

/// Tells of contacts, one after the other, who of the book they are. It changes nothing.
final class SortContacts {
    /// A fact that an earlier line told.
    private record Told(PersonId about, String text) {}

    private final KnownContacts known;
    private final ReadAddresses addresses;
    private final Map<String, String> choices;
    private final LocalDate today;
    private final Map<PersonId, Intake.New> fresh = new LinkedHashMap<>();
    private final Map<PersonId, Intake.Completed> completed = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Told> toldHere = new HashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Map<PersonId, Set<String>> told = Map.of();
    private int knownBefore;

    private SortContacts(ReadAddresses addresses, Map<String, String> choices, LocalDate today) {
        this.addresses = addresses;
        this.known = addresses.known();
        this.choices = choices;
        this.today = today;
    }

    /// `choices` are the member's, by line: a person's id, or [Errand#SOMEBODY_ELSE].
    static Sorted sort(Book book, List<Contact> contacts, Map<String, String> choices, LocalDate today) {
        return sort(new ReadAddresses(), book, contacts, choices, today);
    }

    /// With what was read for the piece before, which knows of those who come with this one afterwards.
    static Sorted sort(
            ReadAddresses addresses, Book book, List<Contact> contacts, Map<String, String> choices, LocalDate today) {
        addresses.in(book);
        var sort = new SortContacts(addresses, choices, today);
        sort.readFacts(book, contacts);
        contacts.forEach(sort::add);
        addresses.came(sort.fresh.keySet());
        var people = new ArrayList<Intake.Arrival>(sort.fresh.values());
        people.addAll(sort.completed.values());
        return new Sorted(
                new Intake(people, sort.entries),
                sort.fresh.size(),
                sort.knownBefore,
                (int) sort.completed.keySet().stream()
                        .filter(each -> !sort.fresh.containsKey(each))
                        .count(),
                List.copyOf(sort.doubts));
    }

    /// Of those alone of whom the contacts tell something.
    private void readFacts(Book book, List<Contact> contacts) {
        var people = contacts.stream()
                .filter(each -> !each.told().isEmpty())
                .map(this::match)
                .filter(Match.Known.class::isInstance)
                .map(each -> ((Match.Known) each).person().id())
                .collect(toSet());
        told = people.isEmpty()
                ? Map.of()
                : book.relationships(people).stream()
                        .collect(Collectors.toMap(each -> each.person().id(), SortContacts::texts));
    }

    private static Set<String> texts(Relationship all) {
        return all.facts().stream().map(each -> Completing.plain(each.text())).collect(toSet());
    }

    private Match match(Contact contact) {
        var match = known.match(contact);
        if (!(match instanceof Match.Doubtful)) {
            return match;
        }
        var choice = choices.get(String.valueOf(contact.line()));
        if (choice == null) {
            return match;
        }
        var chosen = PersonId.parse(choice).flatMap(known::person);
        return chosen.isPresent() ? new Match.Known(chosen.get()) : new Match.Nobody();
    }

    private void add(Contact contact) {
        switch (match(contact)) {
            case Match.Nobody() -> welcome(contact);
            case Match.Known(var person) -> complete(person.id(), contact);
            case Match.Doubtful(var people) -> doubts.add(new Doubt(contact, people));
        }
    }

    private void welcome(Contact contact) {
        var person = Completing.newcomer(PersonId.fresh(), contact);
        fresh.put(person.id(), new Intake.New(person, contact.details(), true));
        known.put(person, contact.details());
        tell(person.id(), Completing.facts(person.id(), contact, Set.of(), today));
    }

    private void complete(PersonId id, Contact contact) {
        knownBefore++;
        var before = known.person(id).orElseThrow();
        var had = known.details(id);
        var after = Completing.completed(before, contact, addresses.isListed(id) || fresh.containsKey(id));
        var details = had.joinedWith(contact.details());
        var facts = Completing.facts(id, contact, told.getOrDefault(id, Set.of()), today);
        if (fresh.containsKey(id)) {
            fresh.put(id, new Intake.New(after, details, true));
            tell(id, facts);
        } else if (!after.equals(before) || !details.equals(had) || !facts.isEmpty()) {
            var first = completed.get(id);
            completed.put(
                    id,
                    first == null
                            ? new Intake.Completed(before, after, had, details)
                            : new Intake.Completed(first.before(), after, first.had(), details));
            tell(id, facts);
        }
        known.put(after, details);
    }

    private void tell(PersonId about, List<Fact> facts) {
        facts.stream()
                .filter(each -> toldHere.add(new Told(about, each.text())))
                .forEach(entries::add);
    }
}
