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

    /// Every other word of a message is one of these, and no name: looking for them is most of the work.
    private static final Set<String> NEVER_NAMES = Set.of(("about after again also although another because been before"
                    + " being between both call called coffee could does doing done email from going have having here"
                    + " into just last lunch meeting message month morning most much must next only other over said"
                    + " says should since some still than that their them then there these they thing things this"
                    + " those though through today told tomorrow tonight until very want wants week weeks went were"
                    + " what when where which while with without would year yesterday your")
            .split(" "));

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

    /// Likewise, of a whole message: without those of common words that are no names.
    public static Set<String> inMessage(String text) {
        var keys = new LinkedHashSet<String>();
        words(text).stream().filter(each -> !NEVER_NAMES.contains(each)).forEach(each -> addKeys(each, keys));
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
