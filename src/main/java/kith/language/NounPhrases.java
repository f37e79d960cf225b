package kith.language;

import java.util.Set;

/// Finds where the words of a thing begin, and whether a deed has a thing of its own.
final class NounPhrases {
    /// Where something goes, rather than what goes.
    private static final Set<String> WHITHER = Set.of(
            "over",
            "across",
            "back",
            "out",
            "off",
            "up",
            "to",
            "with",
            "for",
            "by",
            "on",
            "at",
            "me",
            "us",
            "down",
            "round",
            "in",
            "through",
            "along",
            "away",
            "itself",
            "personally",
            "around",
            "asap",
            "soon",
            "today",
            "too");

    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "my", "our", "his", "her", "their", "some", "that", "this", "those", "these", "of", "'s");

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Deeds deeds;

    NounPhrases(Lexicon lexicon, Verbs verbs, Deeds deeds) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.deeds = deeds;
    }

    static boolean determiner(String word) {
        return DETERMINERS.contains(word);
    }

    /// Whether the verb at `deed` has a thing of its own behind it, other than people, days and where to.
    boolean object(Scene scene, int deed, int to) {
        int i = deed + 1;
        while (i < to) {
            var dated = scene.dated(i);
            int people = Pattern.people(scene, i, lexicon);
            if (dated != null) {
                i = dated.to();
            } else if (people > 0) {
                if (scene.is(i + people, "'s")
                        || (OWNERS.contains(scene.norm(i))
                                && scene.text().word(i + 1)
                                && !lexicon.has("stop", scene.norm(i + 1))
                                && scene.dated(i + 1) == null)) {
                    return true;
                }
                i += people;
            } else if (WHITHER.contains(scene.norm(i))
                    || !scene.text().word(i)
                    || lexicon.has("filler", scene.norm(i))) {
                i++;
            } else {
                return true;
            }
        }
        return false;
    }

    /// Where the noun phrase begins that ends with token `last`; behind `last` when it is none.
    int noun(Scene scene, int from, int last) {
        int i = last;
        while (i >= from && scene.text().word(i) && scene.dated(i) == null && nominal(scene, i)) {
            i--;
        }
        var word = scene.norm(last);
        var none = lexicon.has("stop", word)
                || lexicon.has("conj", word)
                || lexicon.has("filler", word)
                || (verbs.finite(word) && !deeds.goods(scene, last, last + 1));
        return none ? last + 1 : i + 1;
    }

    private boolean nominal(Scene scene, int i) {
        var word = scene.norm(i);
        return scene.named(i)
                || DETERMINERS.contains(word)
                || (!lexicon.has("stop", word)
                        && !lexicon.has("conj", word)
                        && (deeds.goods(scene, i, i + 1) || !verbs.finite(word)));
    }
}
