package kith.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.language.Known;
import kith.language.Who;
import kith.people.Book;
import kith.people.NameKeys;
import kith.people.Person;
import kith.people.PersonId;

/// Finds whom words may speak of.
final class FindPeople {
    private static final int LONGEST_SEARCHED = 4000;
    private static final int MOST_NEAR = 5;
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What a name leads to.
    sealed interface Found {
        record One(Person person) implements Found {}

        record Several(List<Person> people) implements Found {}

        /// Nobody of the name; `near` have one much like it.
        record Nobody(List<Person> near) implements Found {}
    }

    /// Everybody in the book whom `text` may name.
    List<Known> known(Book book, String text) {
        return NameFromList.among(book, book.named(NameKeys.inMessage(searched(text))), text).stream()
                .map(each -> new Known(each.id().toString(), each.name(), each.aliases(), each.chatUser()))
                .toList();
    }

    /// The person of exactly this name, accents and case aside.
    Optional<Person> called(Book book, String name) {
        return candidates(book, name).stream()
                .filter(each -> NameKeys.plain(each.name()).equals(NameKeys.plain(name)))
                .findFirst();
    }

    Optional<Person> byId(Book book, String id) {
        return PersonId.parse(id).flatMap(book::person);
    }

    /// Somebody whom a message names, when they are in the book.
    Optional<Person> inBook(Book book, Who who) {
        return who instanceof Who.InBook(String id) ? byId(book, id) : Optional.empty();
    }

    /// Whoever has every word of `name` among their own, or is mentioned by it.
    Found byName(Book book, String name) {
        var candidates = candidates(book, name);
        var words = words(name);
        var exact = NameFromList.knownFirst(
                book,
                candidates.stream()
                        .filter(each -> mentioned(each, name) || hasAll(each, words))
                        .toList());
        return switch (exact.size()) {
            case 0 ->
                new Found.Nobody(NameFromList.knownFirst(book, candidates).stream()
                        .limit(MOST_NEAR)
                        .toList());
            case 1 -> new Found.One(exact.getFirst());
            default -> new Found.Several(exact);
        };
    }

    /// Whether `name` is a name of theirs, or a part of one, and nothing besides.
    boolean isCalled(Person person, String name) {
        return mentioned(person, name) || hasAll(person, words(name));
    }

    private static List<Person> candidates(Book book, String text) {
        return book.named(NameKeys.of(searched(text)));
    }

    private static String searched(String text) {
        return text.substring(0, Math.min(LONGEST_SEARCHED, text.length()));
    }

    private static boolean mentioned(Person person, String name) {
        return person.chatUser() != null && name.startsWith("<@" + person.chatUser());
    }

    private static boolean hasAll(Person person, List<String> words) {
        return !words.isEmpty()
                && Stream.concat(Stream.of(person.name()), person.aliases().stream())
                        .map(FindPeople::words)
                        .anyMatch(each -> each.containsAll(words));
    }

    private static List<String> words(String name) {
        return Arrays.stream(SPACES.split(NameKeys.plain(name)))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
