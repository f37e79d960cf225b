package kith.ranking;

import java.util.List;
import java.util.regex.Pattern;

/// Reads what follows `who`: how many, for how long, and of whom, in plain words. What says nothing of these is passed
/// over.
public final class ReadWish {
    private static final Pattern BREAKS = Pattern.compile("[\\s,;.?!]+");
    private static final Pattern GLUED = Pattern.compile("(\\d+)(\\p{L}+)");

    private final WishWords words = new WishWords();
    private final ReadTerms terms;

    public ReadWish(ReadTerms terms) {
        this.terms = terms;
    }

    /// `ties` tell whether a bare word is a tag, a company or a place of anybody.
    public Wish read(String text, Ties ties) {
        var apart = GLUED.matcher(text).replaceAll("$1 $2");
        var tokens = BREAKS.splitAsStream(apart).filter(each -> !each.isEmpty()).toList();
        return new WishReader(words, terms, ties, List.copyOf(tokens)).read();
    }
}
