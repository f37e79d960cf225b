package kith.conversation;

/// What people type, freed of what can't be kept or shown.
final class Clean {
    private static final int REPLACEMENT = 0xFFFD;

    private Clean() {}

    /// Without control characters other than line breaks and tabs, lone surrogates replaced, ends stripped.
    static String text(String typed) {
        var clean = new StringBuilder(typed.length());
        typed.codePoints().forEach(each -> {
            if (each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (!Character.isISOControl(each) || each == '\n' || each == '\t') {
                clean.appendCodePoint(each);
            }
        });
        return clean.toString().strip();
    }

    /// At most `most` characters, cut at a whole one, with a sign that there was more.
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
