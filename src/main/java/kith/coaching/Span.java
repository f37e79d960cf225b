package kith.coaching;

/// The part `[start, end)` of a draft, in UTF-16 units.
record Span(int start, int end) {
    static Span of(Sentence sentence) {
        return new Span(sentence.start(), sentence.end());
    }

    static Span of(Phrases.Match match) {
        return new Span(match.start(), match.end());
    }

    boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
