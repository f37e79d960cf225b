package kith.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.language.Known;
import kith.people.NameKeys;

/// Invented people, as many as asked for, no two of one name.
record SampleBook(List<Known> people, Map<String, Set<Known>> byKey) {
    static SampleBook of(int size) {
        var people = new ArrayList<Known>();
        for (int i = 0; i < size; i++) {
            var given = Samples.GIVEN.get(i % Samples.GIVEN.size());
            var surname = Samples.SURNAMES.get(i / Samples.GIVEN.size() % Samples.SURNAMES.size());
            var user = i % 10 == 0 ? "U0" + i : null;
            people.add(new Known("p" + i, given + " " + surname, List.of(), user));
        }
        return new SampleBook(List.copyOf(people), index(people));
    }

    private static Map<String, Set<Known>> index(List<Known> people) {
        var byKey = new HashMap<String, Set<Known>>();
        for (var each : people) {
            for (var key : NameKeys.of(each.name())) {
                byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(each);
            }
        }
        return byKey;
    }

    /// Those whom a conversation would take from the book for `text`.
    List<Known> sharingAKey(String text) {
        var found = new HashSet<Known>();
        NameKeys.of(text).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        return List.copyOf(found);
    }
}
