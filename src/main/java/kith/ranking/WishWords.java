package kith.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words in which a list of people is asked for, by kind: what each means, as the word list has it.
final class WishWords {
    enum Kind {
        RELATION,
        CIRCLE,
        NUMBER,
        UNIT,
        FORMER,
        DAYS,
        SILENT,
        NOT,
        OR,
        ALL,
        WHICH,
        IN,
        HOLLOW
    }

    private final Map<Kind, Map<String, String>> meanings = new HashMap<>();

    WishWords() {
        for (var line : Resource.lines("wish-words.txt")) {
            var words = List.of(line.split(" "));
            var ofKind = meanings.computeIfAbsent(
                    Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT)), _ -> new HashMap<>());
            words.subList(2, words.size()).forEach(word -> ofKind.put(word, words.get(1)));
        }
    }

    /// What `word` means as one of this kind.
    @Nullable
    String meaning(Kind kind, String word) {
        return meanings.getOrDefault(kind, Map.of()).get(word);
    }

    boolean is(Kind kind, String word) {
        return meaning(kind, word) != null;
    }

    boolean any(String word) {
        return meanings.values().stream().anyMatch(each -> each.containsKey(word));
    }
}
