package kith.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads one line of a lexicon.
///
/// `could|would` is one word out of several, `introduc*` any word with that beginning, `@ask` a named vocabulary, `_`
/// any one word, `..` up to four words of the same clause, `...` up to ten tokens, `[a b]` what may be left out,
/// `( a b / c )` or, where no slash stands, `(a b|c)` one phrase out of several, `!x` that `x` does not follow, `<x`
/// that `x` stands before, `^` the
/// beginning of a sentence, `%` of a
/// clause, `$` the end of a sentence.
final class PhraseParser {
    private static final Pattern PLAIN = Pattern.compile("[^\\s()\\[\\]/!@^%$|-]+");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\w)-(?=\\w)");
    private static final Phrase ANY = new Phrase.Gap(1, 1, false);
    private static final Phrase FEW = new Phrase.Gap(0, 4, false);
    private static final Phrase SOME = new Phrase.Gap(0, 10, true);

    private final Lexicon lexicon;
    private final List<String> parts;
    private int at;

    PhraseParser(Lexicon lexicon, String line) {
        this.lexicon = lexicon;
        this.parts = List.of(HYPHEN.matcher(line)
                .replaceAll(" ")
                .replace("(", " ( ")
                .replace(")", " ) ")
                .replace("[", " [ ")
                .replace("]", " ] ")
                .strip()
                .split("\\s+"));
    }

    static boolean plain(String entry) {
        return PLAIN.matcher(entry).matches() && !entry.startsWith("..") && !entry.equals("_");
    }

    Phrase phrase() {
        var phrase = row("");
        if (at < parts.size()) {
            throw new IllegalArgumentException("unbalanced: " + String.join(" ", parts));
        }
        return phrase;
    }

    private Phrase row(String close) {
        boolean loose = !close.isEmpty() && !slashed();
        var options = new ArrayList<Phrase>();
        var row = new ArrayList<Phrase>();
        while (at < parts.size() && !parts.get(at).equals(close)) {
            var part = parts.get(at);
            if (part.equals("/")) {
                at++;
                end(row, options);
            } else if (loose && part.indexOf('|') >= 0) {
                at++;
                var words = part.split("\\|", -1);
                for (int i = 0; i < words.length; i++) {
                    if (i > 0) {
                        end(row, options);
                    }
                    if (!words[i].isEmpty()) {
                        row.add(one(words[i]));
                    }
                }
            } else {
                at++;
                row.add(one(part));
            }
        }
        end(row, options);
        return options.size() == 1 ? options.getFirst() : new Phrase.Choice(options);
    }

    private static void end(List<Phrase> row, List<Phrase> options) {
        options.add(new Phrase.Row(List.copyOf(row)));
        row.clear();
    }

    /// Whether the group that has just been opened sets its options apart with slashes.
    private boolean slashed() {
        int depth = 0;
        for (int i = at; i < parts.size() && depth >= 0; i++) {
            switch (parts.get(i)) {
                case "(", "[" -> depth++;
                case ")", "]" -> depth--;
                case "/" -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private Phrase one(String part) {
        return switch (part) {
            case "(" -> closed(")");
            case "[" -> new Phrase.Maybe(closed("]"));
            case "!" ->
                at < parts.size() && parts.get(at).equals("(") ? new Phrase.Not(one(parts.get(at++))) : word(part);
            case "_" -> ANY;
            case ".." -> FEW;
            case "..." -> SOME;
            case "^" -> new Phrase.Edge(Phrase.Edge.Place.SENTENCE_START);
            case "%" -> new Phrase.Edge(Phrase.Edge.Place.CLAUSE_START);
            case "$" -> new Phrase.Edge(Phrase.Edge.Place.SENTENCE_END);
            default -> part.startsWith("!") ? new Phrase.Not(behind(part.substring(1))) : behind(part);
        };
    }

    private Phrase closed(String close) {
        var inner = row(close);
        if (at >= parts.size()) {
            throw new IllegalArgumentException("unclosed: " + String.join(" ", parts));
        }
        at++;
        return inner;
    }

    private Phrase behind(String part) {
        return part.startsWith("<") ? new Phrase.Behind(word(part.substring(1))) : word(part);
    }

    private Phrase word(String part) {
        var options = new ArrayList<Phrase>();
        var words = new ArrayList<String>();
        for (var each : part.split("\\|")) {
            if (each.startsWith("@")) {
                options.add(lexicon.named(each.substring(1)));
            } else {
                words.add(each);
            }
        }
        if (!words.isEmpty()) {
            options.add(new Phrase.One(new Vocabulary(words)));
        }
        return options.size() == 1 ? options.getFirst() : new Phrase.Choice(options);
    }
}
