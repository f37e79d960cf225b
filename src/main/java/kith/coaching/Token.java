package kith.coaching;

/// A word, number or mark at `[start, end)` of a draft; `word` is its lower-case form, apostrophes made straight.
record Token(String text, String word, int start, int end, Kind kind) {
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        LINK,
        /// A gap that the writer is to fill, such as `[a useful link]`.
        GAP,
        /// A merge field that was never filled, such as `{{first_name}}`.
        FIELD
    }

    boolean is(String mark) {
        return word.equals(mark);
    }

    boolean mark() {
        return kind == Kind.MARK;
    }

    boolean wordlike() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }

    /// Begins with a capital and goes on in small letters, or is one letter alone.
    boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /// Two letters or more, all of them capitals.
    boolean shouted() {
        return kind == Kind.WORD
                && text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }
}
