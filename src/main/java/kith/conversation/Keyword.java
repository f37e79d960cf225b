package kith.conversation;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The first word of what was typed, when it is one that Kith knows as a command, and the rest.
record Keyword(String word, String rest) {
    private static final Set<String> KNOWN = Set.of(
            "log",
            "draft",
            "coach",
            "about",
            "prep",
            "promises",
            "undo",
            "help",
            "who",
            "find",
            "forget",
            "model",
            "language",
            "drafts",
            "more",
            "introduce",
            "share",
            "offer",
            "offers",
            "nudge",
            "nudges",
            "settings",
            "export",
            "import");

    private static final Pattern EVERYTHING = Pattern.compile(
            "\\b(everything(?! about| of| on)|everybody|all (?:of )?(?:it|my|data)|my (?:whole )?(?:book|data|account))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOG_THAT = Pattern.compile(
            "(.{8,}?)[\\s,.;:–—-]+(?:and |please )*(?:log|note|record|remember)(?: down)? (?:that|this|it)(?: down)?"
                    + "(?:,? (?:please|pls|thanks))?[.!]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// `word` is empty when the text begins with no keyword and doesn't end with "log that".
    static Keyword of(String text) {
        var logThat = LOG_THAT.matcher(text);
        if (logThat.matches()) {
            return new Keyword("log", Objects.requireNonNull(logThat.group(1)));
        }
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
