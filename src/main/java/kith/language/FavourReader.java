package kith.language;

import java.util.List;
import java.util.Set;

/// Finds what the writer gave to people, and what they asked of them.
final class FavourReader {
    private static final Set<String> QUESTION = Set.of("about", "how", "what", "why", "when", "where", "who", "which");

    /// Nothing that anybody keeps: `gave him a ring`, `gave my word`.
    private static final Set<String> IDIOM = Set.of(
            "word",
            "call",
            "ring",
            "bell",
            "buzz",
            "shout",
            "hug",
            "wave",
            "kiss",
            "look",
            "miss",
            "tinkle",
            "table",
            "cab",
            "taxi",
            "train",
            "flight",
            "handshake");

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

    /// `asked her for the file`, `asked would he mentor us`, `…, asking for a quote`.
    boolean asked(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (saying.verbless() || !asks(turn)) {
            return false;
        }
        int i = saying.verb() + 1;
        i = would(scene.norm(i)) ? i + 1 : i;
        int length = Pattern.people(scene, i, lexicon);
        int what = i + length;
        var alone = length == 0 && (scene.is(i, "for") || verbs.is(scene.norm(saying.verb()), Verbs.Form.GERUND));
        var who = alone ? turn.focus().group() : persons.at(scene, i, turn.focus());
        if (who.isEmpty() || what >= saying.to() || QUESTION.contains(scene.norm(what))) {
            return false;
        }
        int from = scene.is(what, "for") || scene.is(what, "to") ? what + 1 : what;
        turn.notes().asked(who, cut.undated(scene, from, saying.to()));
        return true;
    }

    private boolean asks(Turn turn) {
        var saying = turn.saying();
        var verb = turn.scene().norm(saying.verb());
        if (!verbs.is(verb, "ask") || saying.negated()) {
            return false;
        }
        var goesOn = saying.subject() == Saying.Subject.NONE
                && saying.verb() == saying.predicate()
                && verbs.is(verb, Verbs.Form.GERUND)
                && !turn.scene().is(saying.verb() + 1, "me")
                && !turn.scene().is(saying.verb() + 1, "about");
        return goesOn || done(saying);
    }

    private static boolean would(String word) {
        return word.equals("would")
                || word.equals("could")
                || word.equals("can")
                || word.equals("if")
                || word.equals("whether");
    }

    boolean gave(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (saying.subject() == Saying.Subject.THEM) {
            return received(turn);
        }
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
        var what = thing(turn, cut.undated(scene, from, saying.to()));
        if (who.isEmpty() || what.isBlank() || idle(scene, saying, from)) {
            return false;
        }
        turn.notes().gave(who, what);
        turn.focus().turnTo(who);
        return true;
    }

    /// `she got my feedback on her chapter`.
    private boolean received(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        int at = saying.verb() + 1;
        var mine = scene.is(at, "my") || scene.is(at, "our");
        var got = scene.is(saying.verb(), "got") || scene.is(saying.verb(), "received");
        var wrote = lexicon.has("email", scene.norm(at + 1))
                || lexicon.has("message", scene.norm(at + 1))
                || lexicon.has("call", scene.norm(at + 1));
        if (!mine || !got || wrote || saying.negated() || saying.subjects().isEmpty()) {
            return false;
        }
        turn.notes().gave(saying.subjects(), cut.undated(scene, at + 1, saying.to()));
        return true;
    }

    /// `mailed him about it`, `gave her a ring`, `walked the plot with him`: nothing was given.
    private boolean idle(Scene scene, Saying saying, int from) {
        var verb = scene.norm(saying.verb());
        var wrote = verbs.is(verb, "email") || verbs.is(verb, "message") || verb.equals("wrote");
        var moved = verb.equals("walked") || verb.equals("drove") || verb.equals("treated");
        int noun = scene.is(from, "a") || scene.is(from, "an") || scene.is(from, "my") || scene.is(from, "the")
                ? from + 1
                : from;
        var taken = moved || verb.equals("took") || verb.equals("brought");
        return IDIOM.contains(scene.norm(noun))
                || (verbs.is(verb, "exhibit") && place(scene, from, saying.to()))
                || (taken && WAY.contains(scene.norm(from)))
                || lexicon.has("email", scene.norm(noun))
                || (wrote && CIRCUMSTANCE.contains(first(scene, from, saying.to())))
                || (moved && Pattern.people(scene, saying.verb() + 1, lexicon) == 0);
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

    /// `she has her laptop back, got it to her today`: it is what the clause before was about.
    private String thing(Turn turn, String what) {
        var before = turn.previous();
        if (before == null || !(what.startsWith("it ") || what.startsWith("them ") || what.equals("it"))) {
            return what;
        }
        for (int i = before.from(); i < before.to(); i++) {
            if (verbs.is(turn.scene().norm(i), "have") || verbs.is(turn.scene().norm(i), "want")) {
                return cut.undated(turn.scene(), i + 1, before.to());
            }
        }
        return what;
    }

    /// `got that projector over to Idriss`, `brought her the samples`, `took him to the airport`.
    private boolean carried(Scene scene, Saying saying, String verb) {
        if (!verb.equals("got")
                && !verb.equals("brought")
                && !verb.equals("took")
                && !verb.equals("put")
                && !verb.equals("left")
                && !verb.equals("made")) {
            return false;
        }
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            int length = Pattern.people(scene, i, lexicon);
            var owner = verb.equals("took") && scene.named(i) && Clue.possessive(scene.text(), i + length);
            if (length > 0 && !owner && !scene.is(i + 1, "own")) {
                var at = verb.equals("left")
                        && (scene.is(i - 1, "with") || scene.is(i - 1, "on") || scene.is(i - 1, "at"));
                var handed = i == saying.verb() + 1 && i + 1 < saying.to();
                return scene.is(i - 1, "to")
                        || handed
                        || scene.is(i - 1, "for")
                        || (at && i > saying.verb() + 2 && !scene.is(saying.verb() + 1, "my"));
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
