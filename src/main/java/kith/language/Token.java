package kith.language;

/// One word, number, mention or sign at `[start, end)` of a message. `norm` is what it means to the readers: lower
/// case, without accents, shorthand written out.
record Token(int start, int end, String text, String norm, Kind kind) {
    enum Kind {
        WORD,
        NUMBER,
        MENTION,
        LINK,
        SIGN,
        /// A line break, a bullet, an emoji: something ends here.
        BREAK
    }

    boolean is(String word) {
        return norm.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /// Written shorter than it is read: `w`, `mtg`.
    boolean shortened() {
        return kind == Kind.WORD && text.length() < norm.length();
    }

    /// Two letters or more, all of them capitals.
    boolean shouted() {
        return text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }
}
