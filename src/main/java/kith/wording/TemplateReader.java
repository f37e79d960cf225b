package kith.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.wording.Template.Piece;
import kith.wording.Template.Plural;
import kith.wording.Template.Select;
import kith.wording.Template.Slot;
import kith.wording.Template.Words;
import org.jspecify.annotations.Nullable;

/// Reads one pattern.
final class TemplateReader {
    static final String OTHER = "other";
    private static final int NO_NUMBER = -1;

    private final String pattern;
    private final @Nullable List<String> allowed;
    private final List<String> names;
    private int at;
    private Style style = Style.PLAIN;

    TemplateReader(String pattern) {
        this.pattern = pattern;
        this.allowed = null;
        this.names = new ArrayList<>();
    }

    /// `names` are the slots that there are.
    TemplateReader(String pattern, List<String> names) {
        this.pattern = pattern;
        this.allowed = names;
        this.names = names;
    }

    Template read() {
        var pieces = pieces(NO_NUMBER, false);
        return new Template(names, pieces);
    }

    /// Up to the end, or to the brace that closes a form; `#` stands for the slot `number`.
    private List<Piece> pieces(int number, boolean inForm) {
        var pieces = new ArrayList<Piece>();
        int from = at;
        for (; at < pattern.length(); at++) {
            char here = pattern.charAt(at);
            boolean words = here != '{' && here != '}' && here != '*' && here != '_' && (here != '#' || number < 0);
            if (words) {
                continue;
            }
            if (at > from) {
                pieces.add(new Words(pattern.substring(from, at), style));
            }
            switch (here) {
                case '{' -> pieces.add(slot());
                case '#' -> pieces.add(new Slot(number, style));
                case '*' -> toggle(Style.BOLD);
                case '_' -> toggle(Style.ITALIC);
                default -> {
                    if (!inForm) {
                        throw wrong("a brace that closes nothing");
                    }
                    return List.copyOf(pieces);
                }
            }
            from = at + 1;
        }
        if (inForm || style != Style.PLAIN) {
            throw wrong("something is left open");
        }
        if (at > from) {
            pieces.add(new Words(pattern.substring(from, at), style));
        }
        return List.copyOf(pieces);
    }

    private void toggle(Style other) {
        style = style == other ? Style.PLAIN : other;
    }

    /// Stands at its closing brace afterwards.
    private Piece slot() {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) != '}' && pattern.charAt(end) != ',') {
            end++;
        }
        if (end == pattern.length()) {
            throw wrong("a slot that is left open");
        }
        int index = index(pattern.substring(at + 1, end).strip());
        at = end;
        return pattern.charAt(end) == '}' ? new Slot(index, style) : choice(index);
    }

    private int index(String name) {
        int index = names.indexOf(name);
        if (index >= 0) {
            return index;
        }
        if (allowed != null || name.isEmpty()) {
            throw wrong("no slot of the English: " + name);
        }
        names.add(name);
        return names.size() - 1;
    }

    private Piece choice(int index) {
        int comma = pattern.indexOf(',', at + 1);
        if (comma < 0) {
            throw wrong("a choice without its forms");
        }
        var kind = pattern.substring(at + 1, comma).strip();
        at = comma + 1;
        var plural = kind.equals("plural");
        if (!plural && !kind.equals("select")) {
            throw wrong("neither plural nor select: " + kind);
        }
        var forms = forms(plural ? index : NO_NUMBER);
        return plural ? new Plural(index, forms) : new Select(index, forms);
    }

    private Map<String, List<Piece>> forms(int number) {
        var forms = new HashMap<String, List<Piece>>();
        while (true) {
            int open = pattern.indexOf('{', at);
            int close = pattern.indexOf('}', at);
            if (close >= 0 && (open < 0 || close < open)) {
                at = close;
                break;
            }
            if (open < 0) {
                throw wrong("forms that are left open");
            }
            var key = pattern.substring(at, open).strip();
            at = open + 1;
            forms.put(key, pieces(number, true));
            at++;
        }
        if (!forms.containsKey(OTHER)) {
            throw wrong("a choice without `other`");
        }
        return Map.copyOf(forms);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " in “" + pattern + "”");
    }
}
