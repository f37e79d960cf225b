package kith.language;

import java.util.List;

/// Finds what the writer gave to people, and what they asked of them.
final class FavourReader {
    private final Persons persons;
    private final Verbs verbs;
    private final Lexicon lexicon;
    private final Cut cut;

    FavourReader(Persons persons, Verbs verbs, Lexicon lexicon, Cut cut) {
        this.persons = persons;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.cut = cut;
    }

    private static boolean done(Saying saying) {
        return !saying.negated()
                && !saying.verbless()
                && saying.tense() == Saying.Tense.PAST
                && (saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.NONE);
    }

    boolean asked(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (!done(saying) || !verbs.is(scene.norm(saying.verb()), "ask")) {
            return false;
        }
        int i = saying.verb() + 1;
        int length = Pattern.people(scene, i, lexicon);
        var who = persons.at(scene, i, turn.focus());
        int what = i + length;
        if (who.isEmpty() || what >= saying.to()) {
            return false;
        }
        var how = scene.norm(what);
        if (how.equals("about") || how.equals("how") || how.equals("what") || how.equals("why") || how.equals("when")) {
            return false;
        }
        int from = how.equals("for") || how.equals("to") ? what + 1 : what;
        turn.notes().asked(who, cut.undated(scene, from, saying.to()));
        return true;
    }

    boolean gave(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (!done(saying)) {
            return false;
        }
        var verb = scene.norm(saying.verb());
        if (introduced(turn)) {
            return true;
        }
        var moves = verbs.is(verb, "give") || carried(scene, saying, verb);
        if (!moves) {
            return false;
        }
        var who = persons.first(scene, saying.verb() + 1, saying.to(), turn.focus());
        if (who.isEmpty()) {
            who = scene.is(saying.verb() + 1, "in") ? List.of() : turn.focus().last();
        }
        int from = after(scene, saying.verb() + 1);
        var what = cut.undated(scene, from, saying.to());
        if (who.isEmpty() || what.isBlank()) {
            return false;
        }
        turn.notes().gave(who, what);
        turn.focus().turnTo(who);
        return true;
    }

    /// `got that projector over to Idriss`, `brought her the samples`, `took him to the airport`.
    private boolean carried(Scene scene, Saying saying, String verb) {
        if (!verb.equals("got")
                && !verb.equals("brought")
                && !verb.equals("took")
                && !verb.equals("put")
                && !verb.equals("made")) {
            return false;
        }
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            if (Pattern.people(scene, i, lexicon) > 0) {
                return scene.is(i - 1, "to") || i == saying.verb() + 1 || scene.is(i - 1, "for");
            }
        }
        return false;
    }

    private int after(Scene scene, int from) {
        int at = from + Pattern.people(scene, from, lexicon);
        return scene.is(at, "'s") ? from : scene.is(at, "with") ? at + 1 : at;
    }

    /// Both whom the writer brought together.
    private boolean introduced(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var notes = turn.notes();
        var verb = scene.norm(saying.verb());
        if (!verbs.is(verb, "introduce") && !(verb.equals("put") && touch(scene, saying))) {
            return false;
        }
        var people = persons.all(scene, saying.verb() + 1, saying.to(), turn.focus());
        if (people.size() == 1 && verbs.is(verb, "introduce")) {
            notes.gave(people, cut.undated(scene, after(scene, saying.verb() + 1), saying.to()));
            return true;
        }
        if (people.size() < 2) {
            return false;
        }
        turn.focus().turnTo(people);
        var first = people.getFirst();
        for (var other : people.subList(1, people.size())) {
            notes.gave(List.of(first), "introduction to " + name(scene, other));
            notes.gave(List.of(other), "introduction to " + name(scene, first));
        }
        return true;
    }

    private static boolean touch(Scene scene, Saying saying) {
        for (int i = saying.verb(); i < saying.to(); i++) {
            if (scene.is(i, "touch") || scene.is(i, "together")) {
                return true;
            }
        }
        return false;
    }

    private static String name(Scene scene, Who who) {
        return scene.mentions().stream()
                .filter(mention -> mention.who().equals(who))
                .findFirst()
                .map(mention -> scene.text().cut(mention.from(), mention.to()))
                .orElse("them");
    }
}
