package kith.coaching;

/// Sets a line into a draft: right after the greeting, or before the sign-off.
final class Lines {
    private Lines() {}

    static String begun(Letter letter, String line) {
        int at = letter.sentences().stream()
                .filter(each -> each.part() == Sentence.Part.GREETING)
                .mapToInt(Sentence::end)
                .findFirst()
                .orElse(0);
        var head = letter.text().substring(0, at);
        var rest = letter.text().substring(at);
        var gap = rest.substring(0, rest.length() - rest.stripLeading().length());
        return Cuts.tidy(head + (at > 0 && gap.isEmpty() ? " " : gap) + line + " " + rest.stripLeading());
    }

    static String added(Letter letter, String line) {
        int at = letter.sentences().stream()
                .filter(each -> each.part() == Sentence.Part.SIGN_OFF)
                .mapToInt(Sentence::start)
                .findFirst()
                .orElse(letter.text().length());
        var head = letter.text().substring(0, at);
        var gap = head.substring(head.stripTrailing().length());
        return Cuts.tidy(closed(head.strip()) + " " + line + (gap.isEmpty() ? " " : gap)
                + letter.text().substring(at));
    }

    /// `text` is what is left of the letter: the line goes before its sign-off.
    static String addedTo(String text, Letter letter, String line) {
        var signOff = letter.sentences().stream()
                .filter(each -> each.part() == Sentence.Part.SIGN_OFF)
                .findFirst()
                .map(each -> letter.text().substring(each.start()).strip())
                .orElse("");
        if (signOff.isEmpty() || !text.endsWith(signOff)) {
            return Cuts.tidy((text + " " + line).strip());
        }
        var head = text.substring(0, text.length() - signOff.length());
        var gap = head.substring(head.stripTrailing().length());
        return Cuts.tidy(closed(head.strip()) + " " + line + gap + signOff);
    }

    private static String closed(String text) {
        boolean open = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return open ? text + "." : text;
    }
}
