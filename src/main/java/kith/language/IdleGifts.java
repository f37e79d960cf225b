package kith.language;

import java.util.Set;

/// Sees that nothing was given though the verb says so: `gave him a ring`, `left her a voicemail`.
final class IdleGifts {
    /// What begins so tells why or where, not what.
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "about",
            "regarding",
            "re",
            "on",
            "asking",
            "saying",
            "that",
            "in",
            "at",
            "over",
            "because",
            "for",
            "from",
            "to",
            "via");

    /// Where somebody was taken is nothing that they were given.
    private static final Set<String> WAY = Set.of("out", "through", "around", "along", "aside");

    private static final Set<String> MOVES = Set.of("walked", "drove", "treated");

    private final Verbs verbs;
    private final Lexicon lexicon;

    IdleGifts(Verbs verbs, Lexicon lexicon) {
        this.verbs = verbs;
        this.lexicon = lexicon;
    }

    /// `from` is where the thing begins.
    boolean idle(Scene scene, Saying saying, int from) {
        var verb = scene.norm(saying.verb());
        var wrote = verbs.is(verb, "email") || verbs.is(verb, "message") || verb.equals("wrote");
        var moved = MOVES.contains(verb);
        var taken = moved || verb.equals("took") || verb.equals("brought");
        var head = scene.norm(head(scene, from, saying.to()));
        return lexicon.has("nogift", head)
                || wire(head)
                || (verbs.is(verb, "exhibit") && place(scene, from, saying.to()))
                || (taken && WAY.contains(scene.norm(from)))
                || (wrote && CIRCUMSTANCE.contains(first(scene, from, saying.to())))
                || (verb.equals("paid") && scene.is(from, "back"))
                || (moved && Pattern.people(scene, saying.verb() + 1, lexicon) == 0)
                || (treats(scene, saying) && lexicon.has("treat", head))
                || (verb.equals("shared") && lexicon.has("shared", head));
    }

    private boolean wire(String word) {
        return lexicon.has("email", word) || lexicon.has("message", word) || lexicon.has("call", word);
    }

    /// `paid for lunch`, `bought him a coffee`: the talk was what mattered.
    private static boolean treats(Scene scene, Saying saying) {
        return switch (scene.norm(saying.verb())) {
            case "paid", "bought", "got", "made", "gave" -> true;
            default -> false;
        };
    }

    /// The noun of `a quick whatsapp to say hi`, `my new number`.
    private int head(Scene scene, int from, int to) {
        int i = scene.is(from, "for") ? from + 1 : from;
        int last = i;
        while (i < to && scene.text().word(i) && scene.dated(i) == null && !ends(scene, i)) {
            last = i;
            i++;
        }
        return last;
    }

    private boolean ends(Scene scene, int i) {
        var word = scene.norm(i);
        return CIRCUMSTANCE.contains(word)
                || lexicon.has("conj", word)
                || word.equals("of")
                || word.equals("with")
                || word.equals("after")
                || word.equals("before")
                || word.equals("as")
                || (verbs.is(word, Verbs.Form.GERUND) && !scene.text().word(i + 1));
    }

    /// `showed Tom the flat`
    private boolean place(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.has("homes", scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static String first(Scene scene, int from, int to) {
        int i = from;
        while (i < to) {
            var dated = scene.dated(i);
            if (dated == null) {
                return scene.norm(i);
            }
            i = dated.to();
        }
        return "";
    }
}
