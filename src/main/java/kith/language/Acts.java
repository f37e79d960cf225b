package kith.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The phrases by which acts are told, by what they do.
final class Acts {
    private final Map<String, Patterns> patterns;

    Acts(Resources resources, Lexicon lexicon, Verbs verbs) {
        patterns = Stream.of("acts.txt", "promises.txt")
                .flatMap(file -> resources.groups(file).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> new Patterns(List.copyOf(each.getValue()), lexicon, verbs)));
    }

    Patterns of(String act) {
        var found = patterns.get(act);
        if (found == null) {
            throw new IllegalArgumentException("no act is called " + act);
        }
        return found;
    }
}
