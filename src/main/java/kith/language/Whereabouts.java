package kith.language;

/// Tells whether a clause names a place or an occasion where people stood face to face.
final class Whereabouts {
    private static final int NEAR = 4;

    private final Lexicon lexicon;
    private final Media media;

    Whereabouts(Lexicon lexicon, Media media) {
        this.lexicon = lexicon;
        this.media = media;
    }

    boolean named(Scene scene, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (scene.named(i) || scene.dated(i + 1) != null) {
                continue;
            }
            var found = switch (scene.norm(i)) {
                case "at", "outside", "inside", "aboard" -> place(scene, i + 1, to);
                case "in", "on", "by", "near", "over", "from" -> spot(scene, i + 1, to);
                case "after", "before", "during", "between", "following" -> named(scene, i + 1, to, NEAR);
                case "backstage", "in-person" -> true;
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /// `at the party`, `during lunch`.
    boolean occasion(Scene scene, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            var led = switch (scene.norm(i)) {
                case "at", "after", "before", "during", "following" -> true;
                default -> false;
            };
            if (led && !scene.named(i) && named(scene, i + 1, to, NEAR)) {
                return true;
            }
        }
        return false;
    }

    /// `at the gate`, `at Shell's party`, `at church`; not `at the weekend`, `at length`.
    private boolean place(Scene scene, int from, int to) {
        var first = scene.norm(from);
        if (named(scene, from, to, NEAR)) {
            return true;
        }
        var led = determiner(first) || scene.text().capital(from) || scene.named(from);
        int i = determiner(first) ? from + 1 : from;
        return led
                && i < to
                && scene.text().word(i)
                && !lexicon.has("moment", scene.norm(i))
                && media.noun(scene, i) == null;
    }

    /// `in the corridor`
    boolean spotted(Scene scene, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            var led = scene.is(i, "in") || scene.is(i, "on") || scene.is(i, "by") || scene.is(i, "at");
            if (led && scene.dated(i) == null && spot(scene, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean spot(Scene scene, int from, int to) {
        for (int i = from; i < Math.min(from + NEAR, to); i++) {
            if (i > from && lexicon.has("spot", scene.norm(i))) {
                return determiner(scene.norm(from)) || Clue.possessive(scene.text(), i - 1);
            }
        }
        return false;
    }

    private boolean named(Scene scene, int from, int to, int near) {
        for (int i = from; i < Math.min(from + near, to); i++) {
            if (scene.dated(i) != null || !scene.text().word(i)) {
                return false;
            }
            if (!scene.named(i)
                    && (lexicon.has("meeting", scene.norm(i)) || lexicon.has("occasion", scene.norm(i)))
                    && !lexicon.has("moment", scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean determiner(String word) {
        return switch (word) {
            case "the", "a", "an", "my", "our", "her", "his", "their", "this", "that", "some", "'s" -> true;
            default -> false;
        };
    }
}
