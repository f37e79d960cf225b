package kith.conversation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The first word of what was typed, when it is one that Kith knows as a command, and the rest.
record Keyword(String word, String rest) {
    private static final Set<String> KNOWN = Set.of(
            "log", "draft", "coach", "about", "prep", "promises", "undo", "help", "who", "find", "forget", "model");

    private static final Pattern EVERYTHING = Pattern.compile(
            "\\b(everything(?! about| of| on)|everybody|all (?:of )?(?:it|my|data)|my (?:whole )?(?:book|data|account))\\b",
            Pattern.CASE_INSENSITIVE);

    /// `word` is empty when the text begins with no keyword.
    static Keyword of(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        var word = text.substring(0, end).toLowerCase(Locale.ROOT);
        return KNOWN.contains(word) ? new Keyword(word, afterWord(text, end)) : new Keyword("", text);
    }

    /// Whether the words speak of the whole book.
    static boolean isEverything(String text) {
        return EVERYTHING.matcher(text).find();
    }

    private static String afterWord(String text, int end) {
        var rest = text.substring(end).strip();
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }
}
