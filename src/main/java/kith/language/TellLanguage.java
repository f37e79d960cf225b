package kith.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// Tells a text in another language from one in English by the function words in it, as Snowball lists them. The lists
/// are read when first asked for: few texts need them.
public final class TellLanguage {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String ENGLISH = "english";
    private static final Map<String, String> OTHERS =
            Map.of("german", "de", "spanish", "es", "french", "fr", "italian", "it", "dutch", "nl", "portuguese", "pt");

    /// So many of a language's function words have to stand in a text, for a guess or to be sure.
    private static final int ENOUGH = 2;

    private static final int SURE = 3;

    /// For each English one there, so many of the other: languages share short words, and names have some.
    private static final int TO_ONE = 3;

    private final ConcurrentHashMap<String, CharArraySet> lists = new ConcurrentHashMap<>();

    /// The language of a text of which nothing else could be made; empty where it may be English.
    public Optional<Locale> other(String text) {
        return other(text, ENOUGH);
    }

    /// The language of a text that is surely not English, whatever could be made of it.
    public Optional<Locale> surelyOther(String text) {
        return other(text, SURE);
    }

    private Optional<Locale> other(String text, int enough) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        long english = count(words, ENGLISH);
        if (words.size() <= (TO_ONE + 1) * english) {
            return Optional.empty();
        }
        var likely = OTHERS.keySet().stream()
                .max((a, b) -> Long.compare(count(words, a), count(words, b)))
                .orElseThrow();
        long found = count(words, likely);
        return found >= enough && found >= TO_ONE * english
                ? Optional.of(Locale.of(OTHERS.getOrDefault(likely, "")))
                : Optional.empty();
    }

    private long count(List<String> words, String language) {
        var list = lists.computeIfAbsent(language, TellLanguage::read);
        return words.stream().filter(list::contains).count();
    }

    private static CharArraySet read(String language) {
        var name = language + "_stop.txt";
        try (var stream = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(name))) {
            return WordlistLoader.getSnowballWordSet(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
