package kith.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words with people, dates and places left out: what tells the kind of a phrase, whoever it is about.
final class Wording {
    static final String PERSON = "xperson";
    static final String DATE = "xdate";
    static final String PLACE = "xplace";

    /// A day that is over, one that is over or to come, today, and one to come.
    private static final String GONE = "xgone";

    private static final String EITHER = "xweekday";
    private static final String TODAY = "xtoday";
    private static final String AHEAD = "xahead";

    static final Set<String> OVER = Set.of(GONE, EITHER, TODAY);
    static final Set<String> DAYS = Set.of(GONE, EITHER, TODAY, AHEAD);

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
                words.add(place(scene, i) ? PLACE : scene.norm(i));
                i++;
            }
        }
        return words;
    }

    /// As [#of(Scene, int, int)], but days as they lie from `today`, and hours.
    List<String> dated(Scene scene, int from, int to, Today today) {
        var words = new ArrayList<String>();
        int i = from;
        while (i < to) {
            var dated = scene.named(i) ? null : scene.dated(i);
            int next = dated == null ? i + 1 : Math.max(i + 1, Math.min(to, dated.to()));
            if (dated != null) {
                keepCue(scene, dated, words);
                words.add(day(dated, today));
            } else {
                var mention = scene.mention(i);
                next = mention == null ? next : mention.to();
                words.addAll(of(scene, i, Math.min(next, to)));
            }
            i = next;
        }
        return words;
    }

    private static String day(Dated dated, Today today) {
        if (dated.time()) {
            return "xhour";
        }
        if (dated.recurring()) {
            return "xevery";
        }
        if (dated.past().isAfter(today.day()) || dated.nearerAhead(today)) {
            return AHEAD;
        }
        if (!dated.past().equals(dated.future()) && !dated.nearerBehind(today)) {
            return EITHER;
        }
        return dated.past().equals(today.day()) ? TODAY : GONE;
    }

    /// Whether `word` stands for somebody, somewhere or some day.
    static boolean stands(String word) {
        return word.equals(PERSON) || word.equals(PLACE) || DAYS.contains(word);
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

    /// `us` is a country only in capitals.
    private boolean place(Scene scene, int i) {
        var we = scene.is(i, "us") && !scene.text().at(i).shouted();
        return !we && (places.has(scene.norm(i)) || placed(scene, i));
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
