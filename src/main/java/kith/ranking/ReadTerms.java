package kith.ranking;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import kith.people.NameKeys;

/// Reads what a text is about: words that could stand in any text are left out, the others become stems.
public final class ReadTerms {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int SHORTEST = 2;

    private final Set<String> empty = Set.copyOf(Resource.words("empty-words.txt"));

    public Terms read(String text) {
        var stems = new ArrayList<String>();
        for (var word : BREAKS.split(NameKeys.plain(text))) {
            if (word.length() >= SHORTEST && !empty.contains(word)) {
                var stem = Stem.of(word);
                if (!stems.contains(stem)) {
                    stems.add(stem);
                }
            }
        }
        return new Terms(stems);
    }
}
