package kith.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was typed to be coached: for whom, where a name was given (`to Tom: …`), and the draft itself.
record DraftText(Optional<String> to, String draft) {
    private static final int LONGEST_LEAD = 120;

    private static final int LONGEST_WANTED = 160;
    private static final Pattern WANTED = Pattern.compile(
            "^(?:(?:hey|hi|ok|okay|so|please|kith),? )*(?:(?:what|how) (?:do|should|can|could|would|might|shall) (?:i|we) (?:write|say|tell|reply|answer|word|phrase|put|open|begin|start|respond)\\b"
                    + "|(?:(?:can|could|would) you |help me (?:to )?)?(?:please )?(?:write|draft|compose|word|phrase) (?:me |us )?(?:an?|the|some|my) (?:\\w+ ){0,2}(?:message|mail|e-?mail|note|reply|answer|wish|line|text|letter|dm|intro|invitation)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GREETING = Pattern.compile(
            "^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|hiya)\\s+"
                    + "((?!all\\b|team\\b|every|there\\b|folks\\b|guys\\b|both\\b|sir\\b|madam\\b|friends?\\b|again\\b|colleagues?\\b)"
                    + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s*(?:[,!:.–—-]|\n|$)",
            Pattern.CASE_INSENSITIVE);

    /// The name that a draft greets, such as `Tom` in "Hi Tom, …".
    static Optional<String> greeted(String draft) {
        var greeting = GREETING.matcher(draft.strip());
        return greeting.find() && Character.isUpperCase(draft.strip().codePointAt(greeting.start(1)))
                ? Optional.ofNullable(greeting.group(1))
                : Optional.empty();
    }

    /// Reads the words behind the keyword `draft`.
    static DraftText afterKeyword(String rest) {
        int end = leadEnd(rest);
        if (rest.toLowerCase(Locale.ROOT).startsWith("to ")) {
            var name = (end < 0 ? rest : rest.substring(0, end)).substring(3).strip();
            return new DraftText(
                    Optional.of(name), end < 0 ? "" : rest.substring(end + 1).strip());
        }
        return new DraftText(Optional.empty(), rest);
    }

    /// Reads a plain sentence that asks for coaching: the draft stands behind a colon, a line break, or is all of it.
    static DraftText within(String text) {
        int end = leadEnd(text);
        var behind = end < 0 ? "" : text.substring(end + 1).strip();
        return new DraftText(Optional.empty(), behind.isEmpty() ? text : behind);
    }

    /// Whether words are asked for and none are shown: "what should I write to Sven?"
    static boolean isWanted(String text) {
        return text.length() <= LONGEST_WANTED
                && leadEnd(text) < 0
                && WANTED.matcher(text).find();
    }

    private static int leadEnd(String text) {
        int colon = text.indexOf(':');
        int line = text.indexOf('\n');
        int first = colon < 0 ? line : line < 0 ? colon : Math.min(colon, line);
        return first > LONGEST_LEAD ? -1 : first;
    }
}
