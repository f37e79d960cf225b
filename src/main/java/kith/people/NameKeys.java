package kith.people;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words under which a name is kept and found: lower case, without accents, each also with one letter left
/// out, so that two spellings one letter apart share a key (the symmetric deletes of Garbe's SymSpell).
public final class NameKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WITH_SLIPS = 4;
    private static final int LONGEST_WITH_SLIPS = 24;

    private NameKeys() {}

    /// Lower case, accents and marks removed.
    public static String plain(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ß', 's')
                .replace('ø', 'o')
                .replace('ł', 'l');
    }

    /// The keys of every word in `text`.
    public static Set<String> of(String text) {
        var keys = new LinkedHashSet<String>();
        words(text).forEach(each -> addKeys(each, keys));
        return keys;
    }

    /// The words of `text` as they are compared, each a key by itself.
    public static Set<String> words(String text) {
        var words = new LinkedHashSet<>(List.of(BREAKS.split(plain(text))));
        words.remove("");
        return words;
    }

    private static void addKeys(String word, Set<String> keys) {
        keys.add(word);
        if (word.length() < SHORTEST_WITH_SLIPS || word.length() > LONGEST_WITH_SLIPS) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            keys.add(word.substring(0, i) + word.substring(i + 1));
        }
    }
}
