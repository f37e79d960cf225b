package kith.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A phrase to look for, word by word. `a|b` is either word, `@class|other` a word of these classes of the lexicon,
/// `%class.form` a form of
/// such verbs, `~a|b` any form of these verbs and `~@group` of a group of contact-verbs.txt, `#who` somebody named or
/// a pronoun for them, `#whom` the same as an object and no owner, `#date` a date, `_` any one word, `*` up to four
/// words, `$` the end of a clause, and a `?` behind any of these makes it optional. A leading `^` wants the phrase
/// where a clause or its
/// predicate begins.
final class Pattern {
    private static final int MOST_SKIPPED = 4;

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> openers;
    private final boolean opensWithPeople;
    private final boolean atStart;

    /// Some tokens to fit, any few words, or the end of the clause.
    private sealed interface Part {
        record Words(Test test, boolean optional) implements Part {}

        record Gap() implements Part {}

        record End() implements Part {}
    }

    /// How many tokens from `i` on fit; 0 when none do.
    private interface Test {
        int length(Scene scene, int i);
    }

    Pattern(String source, Lexicon lexicon, Verbs verbs) {
        var words = source.strip().split("\\s+");
        atStart = words[0].equals("^");
        int first = atStart ? 1 : 0;
        for (int i = first; i < words.length; i++) {
            parts.add(part(words[i], lexicon, verbs));
        }
        openers = opening(words[first], lexicon, verbs);
        opensWithPeople = words[first].equals("#who") || words[first].equals("#whom");
    }

    private static Part part(String word, Lexicon lexicon, Verbs verbs) {
        if (word.equals("*")) {
            return new Part.Gap();
        }
        if (word.equals("$")) {
            return new Part.End();
        }
        var optional = word.endsWith("?");
        return new Part.Words(test(optional ? word.substring(0, word.length() - 1) : word, lexicon, verbs), optional);
    }

    private static Test test(String word, Lexicon lexicon, Verbs verbs) {
        if (word.equals("#who")) {
            return (scene, i) -> People.length(scene, i, lexicon);
        }
        if (word.equals("#whom")) {
            return (scene, i) -> People.objects(scene, i, lexicon);
        }
        if (word.equals("#date")) {
            return Pattern::date;
        }
        if (word.equals("_")) {
            return (scene, i) -> scene.text().word(i) ? 1 : 0;
        }
        if (word.startsWith("@")) {
            var words = classes(word.substring(1), lexicon);
            return (scene, i) -> words.contains(scene.norm(i)) && !scene.named(i) ? 1 : 0;
        }
        if (word.startsWith("%")) {
            return verb(word.substring(1), verbs);
        }
        var words = literal(word, verbs);
        var verb = word.startsWith("~");
        return (scene, i) ->
                (words.contains(scene.norm(i)) || (verb && words.contains(last(scene.norm(i))))) && !scene.named(i)
                        ? 1
                        : 0;
    }

    private static Set<String> opening(String word, Lexicon lexicon, Verbs verbs) {
        if (word.endsWith("?")) {
            return Set.of();
        }
        return word.startsWith("@") ? classes(word.substring(1), lexicon) : literal(word, verbs);
    }

    private static Set<String> classes(String names, Lexicon lexicon) {
        var words = new HashSet<String>();
        for (var name : names.split("\\|")) {
            words.addAll(lexicon.of(name));
        }
        return words;
    }

    /// The very words that may stand there; none when that isn't a matter of words.
    private static Set<String> literal(String word, Verbs verbs) {
        if (word.startsWith("~")) {
            var forms = new HashSet<String>();
            for (var base : word.substring(1).split("\\|")) {
                forms.addAll(verbs.forms(base));
            }
            return Set.copyOf(forms);
        }
        return "#@%_*$".indexOf(word.charAt(0)) >= 0 ? Set.of() : Set.copyOf(List.of(word.split("\\|")));
    }

    /// `video-called` is read as `called`.
    static String last(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static int date(Scene scene, int i) {
        var dated = scene.dated(i);
        return dated == null ? 0 : dated.to() - i;
    }

    private static Test verb(String word, Verbs verbs) {
        int dot = word.indexOf('.');
        if (dot < 0) {
            return (scene, i) -> !scene.named(i) && verbs.is(scene.norm(i), word) ? 1 : 0;
        }
        var form = Verbs.Form.valueOf(word.substring(dot + 1).toUpperCase(Locale.ROOT));
        var verbClass = word.substring(0, dot);
        if (verbClass.isEmpty()) {
            return (scene, i) -> !scene.named(i) && verbs.is(scene.norm(i), form) ? 1 : 0;
        }
        return (scene, i) -> !scene.named(i) && verbs.is(scene.norm(i), verbClass, form) ? 1 : 0;
    }

    /// How many tokens name people.
    static int people(Scene scene, int i, Lexicon lexicon) {
        return People.length(scene, i, lexicon);
    }

    /// Where the phrase ends when it begins at `i`, within `to`; negative when it doesn't.
    int end(Scene scene, int i, int to) {
        return end(scene, i, to, 0);
    }

    private int end(Scene scene, int i, int to, int part) {
        if (part == parts.size()) {
            return i <= to ? i : -1;
        }
        return switch (parts.get(part)) {
            case Part.Gap() -> skipping(scene, i, to, part);
            case Part.End() -> i == to || !scene.text().word(i) ? end(scene, i, to, part + 1) : -1;
            case Part.Words(var test, var optional) -> {
                int length = i < to ? test.length(scene, i) : 0;
                int end = length == 0 ? -1 : end(scene, i + length, to, part + 1);
                yield end < 0 && optional ? end(scene, i, to, part + 1) : end;
            }
        };
    }

    private int skipping(Scene scene, int i, int to, int part) {
        for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
            int end = end(scene, i + skipped, to, part + 1);
            if (end >= 0 || !scene.text().word(i + skipped)) {
                return end;
            }
        }
        return -1;
    }

    /// The words with which it must begin; empty when other than words may open it.
    Set<String> openers() {
        return openers;
    }

    boolean opensWithPeople() {
        return opensWithPeople;
    }

    boolean atStart() {
        return atStart;
    }
}
