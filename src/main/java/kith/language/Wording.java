package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Words with people, dates and places left out: what tells the kind of a phrase, whoever it is about.
final class Wording {
    static final String PERSON = "xperson";
    static final String DATE = "xdate";
    static final String PLACE = "xplace";

    private final Places places;

    Wording(Places places) {
        this.places = places;
    }

    /// The words of tokens `[from, to)`.
    List<String> of(Scene scene, int from, int to) {
        var words = new ArrayList<String>();
        int i = from;
        while (i < to) {
            var mention = scene.mention(i);
            var dated = scene.dated(i);
            if (mention != null) {
                words.add(PERSON);
                i = mention.to();
            } else if (dated != null && !dated.time() && !dated.recurring()) {
                keepCue(scene, dated, words);
                words.add(DATE);
                i = dated.to();
            } else {
                words.add(places.has(scene.norm(i)) || placed(scene, i) ? PLACE : scene.norm(i));
                i++;
            }
        }
        return words;
    }

    private static void keepCue(Scene scene, Dated dated, List<String> words) {
        var first = scene.norm(dated.from());
        if (first.equals("until")
                || first.equals("till")
                || first.equals("by")
                || first.equals("after")
                || first.equals("from")) {
            words.add(first);
        }
    }

    /// A capital after a preposition is some place or other.
    private static boolean placed(Scene scene, int i) {
        return scene.text().capital(i)
                && (scene.is(i - 1, "in")
                        || scene.is(i - 1, "to")
                        || scene.is(i - 1, "at")
                        || scene.is(i - 1, "visiting"))
                && !scene.text().at(i).shouted()
                && !scene.is(i, "i");
    }
}
