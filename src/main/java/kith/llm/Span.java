package kith.llm;

import java.util.ArrayList;
import java.util.List;

/// `[start, end)` of a text, to be hidden; `whom` are the people that it may name, none when that is not known.
record Span(int start, int end, Kind kind, List<String> whom) {
    enum Kind {
        PERSON,
        OTHER
    }

    Span {
        whom = List.copyOf(whom);
    }

    /// What of this none of `others` covers.
    List<Span> without(List<Span> others) {
        var left = List.of(this);
        for (var other : others) {
            var rest = new ArrayList<Span>();
            left.forEach(each -> each.cut(other, rest));
            left = rest;
        }
        return left;
    }

    private void cut(Span other, List<Span> rest) {
        if (other.end <= start || end <= other.start) {
            rest.add(this);
            return;
        }
        if (start < other.start) {
            rest.add(new Span(start, other.start, kind, whom));
        }
        if (other.end < end) {
            rest.add(new Span(other.end, end, kind, whom));
        }
    }

    /// Without the blanks and marks at its edges; empty at `end` when there is nothing else.
    Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (from < to && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to, kind, whom);
    }

    boolean empty() {
        return start >= end;
    }
}
