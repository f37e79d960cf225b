package kith.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A phrase to look for, word by word. `a|b` is either word, `@class` a word of the lexicon, `%class.form` a form of
/// such verbs, `#who` somebody named or a pronoun for them, `#they` the same as a subject, `_` any one word, and a `?`
/// behind any of these makes it optional. A leading `^` wants the phrase where a clause or its predicate begins.
final class Pattern {
    private static final int MOST_NAMED = 80;

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> openers = new HashSet<>();
    private boolean opensWithPeople;
    private final boolean atStart;

    private record Part(Test test, boolean optional) {}

    /// How many tokens from `i` on fit; 0 when none do.
    private interface Test {
        int length(Scene scene, int i);
    }

    Pattern(String source, Lexicon lexicon, Verbs verbs) {
        var words = source.strip().split("\\s+");
        atStart = words[0].equals("^");
        for (int i = atStart ? 1 : 0; i < words.length; i++) {
            var optional = words[i].endsWith("?");
            var word = optional ? words[i].substring(0, words[i].length() - 1) : words[i];
            parts.add(new Part(test(word, lexicon, verbs), optional));
        }
        open(List.of(words).subList(atStart ? 1 : 0, words.length), lexicon);
    }

    /// Learns how it may begin, as far as that is a matter of words.
    private void open(List<String> words, Lexicon lexicon) {
        var first = words.getFirst();
        opensWithPeople = first.equals("#who");
        var open = first.endsWith("?") || first.startsWith("#") || first.startsWith("%") || first.equals("_");
        if (!open) {
            openers.addAll(first.startsWith("@") ? lexicon.of(first.substring(1)) : Set.of(first.split("\\|")));
        }
    }

    /// The words with which it must begin; empty when other than words may open it.
    Set<String> openers() {
        return openers;
    }

    boolean opensWithPeople() {
        return opensWithPeople;
    }

    private static Test test(String word, Lexicon lexicon, Verbs verbs) {
        if (word.equals("#who")) {
            return (scene, i) -> people(scene, i, lexicon);
        }
        if (word.equals("_")) {
            return (scene, i) -> scene.text().word(i) ? 1 : 0;
        }
        if (word.startsWith("@")) {
            var words = lexicon.of(word.substring(1));
            return (scene, i) -> words.contains(scene.norm(i)) && !scene.named(i) ? 1 : 0;
        }
        if (word.startsWith("%")) {
            return verb(word.substring(1), verbs);
        }
        var words = Set.of(word.split("\\|"));
        return (scene, i) -> words.contains(scene.norm(i)) && !scene.named(i) ? 1 : 0;
    }

    private static Test verb(String word, Verbs verbs) {
        int dot = word.indexOf('.');
        if (dot < 0) {
            return (scene, i) -> !scene.named(i) && verbs.is(scene.norm(i), word) ? 1 : 0;
        }
        var form = Verbs.Form.valueOf(word.substring(dot + 1).toUpperCase(java.util.Locale.ROOT));
        var verbClass = word.substring(0, dot);
        if (verbClass.isEmpty()) {
            return (scene, i) -> !scene.named(i) && verbs.is(scene.norm(i), form) ? 1 : 0;
        }
        return (scene, i) -> !scene.named(i) && verbs.is(scene.norm(i), verbClass, form) ? 1 : 0;
    }

    /// Names joined by `and` or commas, or a pronoun.
    static int people(Scene scene, int i, Lexicon lexicon) {
        int at = i;
        while (scene.named(at) && at < i + MOST_NAMED) {
            at = java.util.Objects.requireNonNull(scene.mention(at)).to();
            if (scene.is(at, "and") && scene.named(at + 1)) {
                at++;
            } else if (scene.is(at, ",") && scene.named(at + 1)) {
                at++;
            } else {
                return at - i;
            }
        }
        return at == i && lexicon.has("they", scene.norm(i)) ? 1 : at - i;
    }

    /// Where the phrase ends when it begins at `i`, within `to`; negative when it doesn't.
    int end(Scene scene, int i, int to) {
        return end(scene, i, to, 0);
    }

    private int end(Scene scene, int i, int to, int part) {
        if (part == parts.size()) {
            return i <= to ? i : -1;
        }
        var next = parts.get(part);
        int length = i < to ? next.test().length(scene, i) : 0;
        if (length > 0) {
            int end = end(scene, i + length, to, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? end(scene, i, to, part + 1) : -1;
    }

    boolean atStart() {
        return atStart;
    }
}
