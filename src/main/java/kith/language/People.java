package kith.language;

import java.util.Objects;

/// How many tokens name people: names joined by `and` or commas, or a pronoun.
final class People {
    private static final int MOST_NAMED = 80;

    private People() {}

    static int length(Scene scene, int i, Lexicon lexicon) {
        int first = title(scene, i, lexicon);
        int at = first;
        while (scene.named(at) && at < i + MOST_NAMED) {
            at = Objects.requireNonNull(scene.mention(at)).to();
            int joint = joint(scene, at);
            if (joint == 0) {
                return at - i;
            }
            at += joint;
        }
        return at == first && first == i && lexicon.has("they", scene.norm(i)) ? 1 : at == first ? 0 : at - i;
    }

    /// Past `Mrs.`
    private static int title(Scene scene, int i, Lexicon lexicon) {
        if (scene.named(i) || !(lexicon.has("title", scene.norm(i)) || lexicon.has("rank", scene.norm(i)))) {
            return i;
        }
        int next = scene.is(i + 1, ".") ? i + 2 : i + 1;
        return scene.named(next) ? next : i;
    }

    /// The tokens between one name and the next of a group.
    private static int joint(Scene scene, int at) {
        var joins = scene.is(at, "and") || scene.is(at, ",") || scene.is(at, "/");
        if (joins && scene.named(at + 1)) {
            return 1;
        }
        return scene.is(at, ",") && scene.is(at + 1, "and") && scene.named(at + 2) ? 2 : 0;
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
