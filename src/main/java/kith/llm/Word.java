package kith.llm;

import java.util.List;
import java.util.regex.Pattern;
import kith.people.NameKeys;

/// A run of letters and digits at `[start, end)`; `plain` is what it is compared by.
record Word(String text, String plain, int start, int end) {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<Word> all(String text) {
        return WORDS.matcher(text)
                .results()
                .map(each -> new Word(each.group(), NameKeys.plain(each.group()), each.start(), each.end()))
                .toList();
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
