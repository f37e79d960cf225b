package kith.conversation;

import java.util.Locale;
import java.util.Optional;

/// What was typed to be coached: for whom, where a name was given (`to Tom: …`), and the draft itself.
record DraftText(Optional<String> to, String draft) {
    private static final int LONGEST_LEAD = 120;

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

    private static int leadEnd(String text) {
        int colon = text.indexOf(':');
        int line = text.indexOf('\n');
        int first = colon < 0 ? line : line < 0 ? colon : Math.min(colon, line);
        return first > LONGEST_LEAD ? -1 : first;
    }
}
