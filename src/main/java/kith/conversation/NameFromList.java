package kith.conversation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Book;
import kith.people.NameKeys;
import kith.people.Person;
import kith.people.PersonId;

/// Keeps a long list of contacts out of the way of those with whom something happens: of namesakes the known one is
/// meant, and a first name that fits many on the list names nobody on it.
final class NameFromList {
    /// Of so many on the list who share a single word, one may be asked for.
    private static final int FEW = 4;

    private static final int MOST = 20;

    private NameFromList() {}

    /// Those of `found` whom `text` may name.
    static List<Person> among(Book book, List<Person> found, String text) {
        var listed = found.size() < 2 ? Set.<PersonId>of() : book.contacts().listed(ids(found));
        if (listed.isEmpty()) {
            return found;
        }
        var words = NameKeys.words(text);
        var known = new HashSet<String>();
        Map<String, Integer> shared = new HashMap<>();
        for (var each : found) {
            if (listed.contains(each.id())) {
                named(each, words).forEach(word -> shared.merge(word, 1, Integer::sum));
            } else {
                known.addAll(named(each, words));
            }
        }
        var few = found.stream()
                .filter(each -> listed.contains(each.id()) && isMeant(named(each, words), known, shared))
                .limit(MOST)
                .map(Person::id)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(each -> !listed.contains(each.id()) || few.contains(each.id()))
                .toList();
    }

    /// Those with whom something happened, where there are any.
    static List<Person> knownFirst(Book book, List<Person> found) {
        var listed = found.size() < 2 ? Set.<PersonId>of() : book.contacts().listed(ids(found));
        var known = found.stream().filter(each -> !listed.contains(each.id())).toList();
        return known.isEmpty() ? found : known;
    }

    private static boolean isMeant(Set<String> named, Set<String> known, Map<String, Integer> shared) {
        return !known.containsAll(named)
                && (named.size() > 1 || named.stream().allMatch(each -> shared.getOrDefault(each, 0) <= FEW));
    }

    /// Words of their names that stand in the text.
    private static Set<String> named(Person person, Set<String> words) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .flatMap(each -> NameKeys.words(each).stream())
                .filter(words::contains)
                .collect(Collectors.toSet());
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
