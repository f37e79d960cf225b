package kith.ranking;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import kith.people.NameKeys;

/// Reads what a text is about: words that could stand in any text are left out, the others become stems.
public final class ReadTerms {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int SHORTEST = 2;
    private static final String NEW = "new";

    private final Set<String> empty = Set.copyOf(Resource.words("empty-words.txt"));

    public Terms read(String text) {
        return read(text, false);
    }

    /// Of a place, or a text that may name one: whoever lives in York doesn't live in New York.
    public Terms readPlace(String text) {
        return read(text, true);
    }

    private Terms read(String text, boolean place) {
        var stems = new ArrayList<String>();
        for (var word : BREAKS.split(NameKeys.plain(text))) {
            if (word.length() >= SHORTEST && (!empty.contains(word) || (place && word.equals(NEW)))) {
                var stem = Stem.of(word);
                if (!stems.contains(stem)) {
                    stems.add(stem);
                }
            }
        }
        return new Terms(stems);
    }
}
