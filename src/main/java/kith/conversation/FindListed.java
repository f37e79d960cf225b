package kith.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Book;
import kith.people.NameKeys;
import kith.people.Person;
import kith.people.PersonId;

/// Looks for people who are only listed, by name, role and tags: they are not among the notes, which hold what
/// happened.
final class FindListed {
    private static final int MOST = 8;

    /// `people` are the first of `all`.
    record Listed(List<Person> people, int all) {}

    static final Listed NOBODY = new Listed(List.of(), 0);

    private FindListed() {}

    /// Those whose name has every word of `wanted`; else those in whose record all stand, for which all are read.
    static Listed find(Book book, String wanted) {
        var words = NameKeys.words(wanted);
        if (words.isEmpty()) {
            return NOBODY;
        }
        var named = book.named(words).stream().filter(each -> has(each, words)).toList();
        var listed = book.contacts().listed(named.stream().map(Person::id).toList());
        return first(listed.isEmpty() ? inRecord(book, words) : only(named, listed));
    }

    private static List<Person> inRecord(Book book, Set<String> words) {
        var listed = book.contacts().listed();
        return listed.isEmpty()
                ? List.of()
                : only(book.contacts().everybody(), listed).stream()
                        .filter(each -> has(each, words))
                        .toList();
    }

    private static List<Person> only(List<Person> people, Set<PersonId> listed) {
        return people.stream().filter(each -> listed.contains(each.id())).toList();
    }

    private static Listed first(List<Person> found) {
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
