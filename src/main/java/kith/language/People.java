package kith.language;

import java.util.Objects;

/// How many tokens name people: names joined by `and` or commas, or a pronoun.
final class People {
    private static final int MOST_NAMED = 80;
    private static final int MOST_LED = 4;

    /// Longer titles are written out.
    private static final int LONGEST_SHORT = 5;

    private People() {}

    static int length(Scene scene, int i, Lexicon lexicon) {
        int first = title(scene, i, lexicon);
        int at = first;
        while (scene.named(at) && at < i + MOST_NAMED) {
            at = Objects.requireNonNull(scene.mention(at)).to();
            int joint = joint(scene, at, lexicon);
            if (joint == 0) {
                return at - i;
            }
            at += joint;
        }
        return at == first && first == i && lexicon.has("they", scene.norm(i)) ? 1 : at == first ? 0 : at - i;
    }

    /// `Dr.`, whose full stop at `stop` ends no sentence; `full professor.` does, unless a name follows.
    static boolean titled(Scene scene, int stop, Lexicon lexicon) {
        var title = scene.norm(stop - 1);
        return lexicon.has("title", title) && (title.length() <= LONGEST_SHORT || scene.named(stop + 1));
    }

    /// Past `Mrs.`
    static int title(Scene scene, int i, Lexicon lexicon) {
        if (scene.named(i) || !(lexicon.has("title", scene.norm(i)) || lexicon.has("rank", scene.norm(i)))) {
            return i;
        }
        int next = scene.is(i + 1, ".") ? i + 2 : i + 1;
        return scene.named(next) ? next : i;
    }

    /// The tokens between one name and the next of a group.
    static int joint(Scene scene, int at, Lexicon lexicon) {
        if (!scene.is(at, "and") && !scene.is(at, ",") && !scene.is(at, "/") && !scene.is(at, "nor")) {
            return 0;
        }
        int next = scene.is(at, ",") && (scene.is(at + 1, "and") || scene.is(at + 1, "plus")) ? at + 2 : at + 1;
        int named = scene.named(next) ? next : stranger(scene, next, lexicon);
        return Math.max(0, named - at);
    }

    /// Where the name stands behind `that`, `a guy called`, `a new guy,`; negative when none does.
    private static int stranger(Scene scene, int from, Lexicon lexicon) {
        var led = scene.is(from, "a") || scene.is(from, "an") || scene.is(from, "that") || scene.is(from, "one");
        if (led && scene.named(from + 1)) {
            return from + 1;
        }
        for (int i = from + 1; led && i < from + MOST_LED && scene.text().word(i); i++) {
            var person = lexicon.has("anybody", scene.norm(i)) || lexicon.has("role", scene.norm(i));
            var said = scene.is(i + 1, "called") || scene.is(i + 1, "named") || scene.is(i + 1, ",");
            if (person && said) {
                return scene.named(i + 2) ? i + 2 : -1;
            }
        }
        return -1;
    }

    /// The same, but not `Tom's`, and no `his` or `her` before what is theirs.
    static int objects(Scene scene, int i, Lexicon lexicon) {
        int length = length(scene, i, lexicon);
        if (length == 0 || Clue.possessive(scene.text(), i + length)) {
            return 0;
        }
        return switch (scene.norm(i)) {
            case "his", "their", "he", "she", "they" -> scene.named(i) ? length : 0;
            case "her" -> scene.text().word(i + 1) && !loose(scene, i + 1, lexicon) ? 0 : length;
            default -> length;
        };
    }

    /// No noun that `her` could own.
    private static boolean loose(Scene scene, int i, Lexicon lexicon) {
        var word = scene.norm(i);
        return lexicon.has("stop", word)
                || lexicon.has("filler", word)
                || lexicon.has("conj", word)
                || lexicon.has("sequence", word)
                || scene.dated(i) != null
                || scene.named(i)
                || word.endsWith("ly")
                || lexicon.has("loose", word);
    }
}
