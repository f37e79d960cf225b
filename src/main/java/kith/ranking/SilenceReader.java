package kith.ranking;

import java.util.List;
import java.util.Locale;
import kith.ranking.WishWords.Kind;

/// Reads for how long those asked for were silent: "haven't I talked to in three months". A span of which nothing says
/// that it is one of silence is passed over.
final class SilenceReader {
    private final WishWords words;
    private final List<String> tokens;
    private int days;

    SilenceReader(WishWords words, List<String> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /// The index after the span that begins `at`, of which `count` is the number written there, 0 for none; `at` when
    /// there is no span.
    int read(int at, int count) {
        int many = count > 0 ? count : word(at).matches("an?") ? 1 : 0;
        if (many == 0 || at + 1 >= tokens.size()) {
            return at;
        }
        var each = words.meaning(Kind.DAYS, word(at + 1));
        if (each == null) {
            return at;
        }
        if (tokens.subList(0, at).stream().anyMatch(token -> words.is(Kind.SILENT, token.toLowerCase(Locale.ROOT)))) {
            days = many * Integer.parseInt(each);
        }
        return at + 2;
    }

    /// 0 when nothing was said of silence.
    int days() {
        return days;
    }

    private String word(int index) {
        return tokens.get(index).toLowerCase(Locale.ROOT);
    }
}
