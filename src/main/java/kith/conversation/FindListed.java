package kith.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Book;
import kith.people.NameKeys;
import kith.people.Person;

/// Looks for people who are only listed, by name, role and tags: they are not among the notes, which hold what
/// happened.
final class FindListed {
    private static final int MOST = 8;

    /// `people` are the first of `all`.
    record Listed(List<Person> people, int all) {}

    static final Listed NOBODY = new Listed(List.of(), 0);

    private FindListed() {}

    /// Those in whose record every word of `wanted` stands.
    static Listed find(Book book, String wanted) {
        var listed = book.contacts().listed();
        var words = NameKeys.words(wanted);
        if (listed.isEmpty() || words.isEmpty()) {
            return NOBODY;
        }
        var found = book.contacts().everybody().stream()
                .filter(each -> listed.contains(each.id()) && has(each, words))
                .toList();
        return new Listed(found.stream().limit(MOST).toList(), found.size());
    }

    private static boolean has(Person person, Set<String> words) {
        var record = Stream.of(
                        Stream.of(person.name()),
                        person.aliases().stream(),
                        Stream.ofNullable(person.role()),
                        person.tags().stream())
                .flatMap(each -> each)
                .toList();
        return NameKeys.words(String.join(" ", record)).containsAll(words);
    }
}
