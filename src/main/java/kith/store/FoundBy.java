package kith.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.people.NameKeys;
import kith.people.Person;

/// The keys under which people are found.
final class FoundBy {
    private FoundBy() {}

    /// By a slip of the pen, too.
    static Set<String> anySpelling(Person person) {
        return keys(person, NameKeys::of);
    }

    /// As whoever is only listed is found: a long list has somebody near every word.
    static Set<String> theVeryWords(Person person) {
        return keys(person, NameKeys::words);
    }

    private static Set<String> keys(Person person, Function<String, Set<String>> of) {
        var keys = new LinkedHashSet<String>();
        Stream.of(person.aliases().stream(), Stream.of(person.name()), Stream.ofNullable(person.chatUser()))
                .flatMap(each -> each)
                .forEach(each -> keys.addAll(of.apply(each)));
        return keys;
    }
}
