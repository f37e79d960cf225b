package kith.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Contact;
import kith.people.Contacts;
import kith.people.Details;
import kith.people.NameKeys;
import kith.people.Person;
import kith.people.PersonId;
import kith.ranking.Profile;
import org.jspecify.annotations.Nullable;

/// Everybody of a book, found by how they may be reached, then by name and company. Whoever shares an address but no
/// name, or a name but nothing else, is doubtful; two of one name with an address each and different companies are two.
final class KnownContacts {
    private static final Set<String> LEGAL_FORMS =
            Set.of("inc", "gmbh", "ltd", "llc", "ag", "sa", "sas", "bv", "co", "corp", "plc", "limited", "kg", "se");

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<PersonId, Details> details = new HashMap<>();
    private final Map<String, Set<PersonId>> byKey = new HashMap<>();
    private final Map<String, Set<PersonId>> byName = new HashMap<>();

    static KnownContacts in(Contacts contacts) {
        var known = new KnownContacts();
        var details = contacts.details();
        contacts.everybody().forEach(each -> known.put(each, details.getOrDefault(each.id(), Details.NONE)));
        return known;
    }

    /// Adds somebody, or what is now known of them.
    void put(Person person, Details reach) {
        var id = person.id();
        people.put(id, person);
        details.put(id, reach);
        reach.keys().forEach(each -> add(byKey, each, id));
        names(person).forEach(each -> add(byName, each, id));
    }

    private static void add(Map<String, Set<PersonId>> index, String key, PersonId id) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>(1)).add(id);
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    Details details(PersonId id) {
        return details.getOrDefault(id, Details.NONE);
    }

    Match match(Contact contact) {
        var reached = contact.details().keys().stream()
                .flatMap(each -> byKey.getOrDefault(each, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (reached.isEmpty()) {
            return byName(contact);
        }
        var agreeing =
                all(reached).stream().filter(each -> sharesName(each, contact)).toList();
        return agreeing.size() == 1 ? new Match.Known(agreeing.getFirst()) : new Match.Doubtful(all(reached));
    }

    private Match byName(Contact contact) {
        var named = all(byName.getOrDefault(NameKeys.plain(contact.name()), Set.of()));
        var company = company(contact.role());
        var colleagues = named.stream()
                .filter(each -> company != null && company.equals(company(each.role())) && !isOther(each, contact))
                .toList();
        if (colleagues.size() == 1) {
            return new Match.Known(colleagues.getFirst());
        }
        var possible = named.stream()
                .filter(each -> !isOther(each, contact) && !(elsewhere(each, company) && toldApart(each, contact)))
                .toList();
        return possible.isEmpty() ? new Match.Nobody() : new Match.Doubtful(possible);
    }

    private List<Person> all(Collection<PersonId> ids) {
        return ids.stream().flatMap(each -> Stream.ofNullable(people.get(each))).toList();
    }

    /// Nobody has two profiles at one place.
    private boolean isOther(Person person, Contact contact) {
        var places = profilePlaces(details(person.id()));
        return profilePlaces(contact.details()).stream().anyMatch(places::contains);
    }

    private static Set<String> profilePlaces(Details details) {
        return new Details(List.of(), List.of(), details.urls())
                .keys().stream()
                        .map(each -> each.substring(0, each.lastIndexOf('/')))
                        .collect(Collectors.toSet());
    }

    private static boolean elsewhere(Person person, @Nullable String company) {
        var theirs = company(person.role());
        return company != null && theirs != null && !company.equals(theirs);
    }

    private boolean toldApart(Person person, Contact contact) {
        return !contact.details().isEmpty() && !details(person.id()).isEmpty();
    }

    private static Set<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(NameKeys::plain)
                .collect(Collectors.toSet());
    }

    private static boolean sharesName(Person person, Contact contact) {
        var theirs = new HashSet<>(NameKeys.words(contact.name()));
        contact.aliases().forEach(each -> theirs.addAll(NameKeys.words(each)));
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .flatMap(each -> NameKeys.words(each).stream())
                .anyMatch(theirs::contains);
    }

    private static @Nullable String company(@Nullable String role) {
        var company = Profile.companyIn(role);
        if (company == null) {
            return null;
        }
        var words = new ArrayList<>(NameKeys.words(company));
        words.removeAll(LEGAL_FORMS);
        return String.join(" ", words);
    }
}
