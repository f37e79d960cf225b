package kith.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Classes of words, by name: weekdays, relatives, ways to talk, words that are no names.
final class Lexicon {
    private final Map<String, Set<String>> classes;

    Lexicon(Resources resources) {
        var all = new TreeMap<String, Set<String>>();
        for (var file : List.of("lexicon.txt", "talk-words.txt")) {
            resources
                    .groups(file)
                    .forEach((name, words) ->
                            all.computeIfAbsent(name, _ -> new HashSet<>()).addAll(words));
        }
        classes = all.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    boolean has(String name, String word) {
        return of(name).contains(word);
    }

    Set<String> of(String name) {
        var words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return words;
    }

    static Set<String> set(List<String> words) {
        return Set.copyOf(new HashSet<>(words));
    }
}
