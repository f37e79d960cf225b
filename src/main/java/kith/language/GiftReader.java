package kith.language;

import java.util.List;
import java.util.Set;

/// Finds what the writer handed, sent or lent to people.
final class GiftReader {
    private static final Set<String> CARRIES = Set.of("got", "brought", "took", "put", "left", "made");

    private final Persons persons;
    private final Verbs verbs;
    private final Lexicon lexicon;
    private final Cut cut;
    private final IdleGifts idle;

    GiftReader(Persons persons, Verbs verbs, Lexicon lexicon, Cut cut) {
        this.persons = persons;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.cut = cut;
        idle = new IdleGifts(verbs, lexicon);
    }

    boolean read(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var verb = scene.norm(saying.verb());
        if (!verbs.is(verb, "give") && !carried(scene, saying, verb) && !wired(scene, saying, verb)) {
            return false;
        }
        var who = persons.first(scene, saying.verb() + 1, saying.to(), turn.focus());
        if (who.isEmpty()) {
            who = scene.is(saying.verb() + 1, "in") ? List.of() : turn.focus().last();
        }
        int from = after(scene, saying.verb() + 1);
        if (bought(scene, saying) && from == saying.verb() + 1 && !towards(scene, from, saying.to())) {
            return false;
        }
        var what = thing(turn, cut.undated(scene, from, saying.to()));
        if (who.isEmpty() || what.isBlank() || idle.idle(scene, saying, from) || again(turn, who, what)) {
            return false;
        }
        turn.notes().gave(who, what);
        turn.focus().turnTo(who);
        return true;
    }

    /// `she got my feedback on her chapter`.
    boolean received(Turn turn) {
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

    /// `Bought her a case of wine, gave it her at lunch`: given once.
    private static boolean again(Turn turn, List<Who> who, String what) {
        return pointing(what) && turn.notes().gave.stream().anyMatch(each -> who.contains(each.person()));
    }

    private static boolean pointing(String what) {
        return what.equals("it") || what.equals("them") || what.startsWith("it ") || what.startsWith("them ");
    }

    /// `she has her laptop back, got it to her today`: it is what the clause before was about.
    private String thing(Turn turn, String what) {
        var before = turn.previous();
        if (before == null || !pointing(what)) {
            return what;
        }
        for (int i = before.from(); i < before.to(); i++) {
            var verb = turn.scene().norm(i);
            if (verbs.is(verb, "have") || verbs.is(verb, "want") || verbs.is(verb, "ask")) {
                return cut.undated(turn.scene(), turn.scene().is(i + 1, "for") ? i + 2 : i + 1, before.to());
            }
        }
        return what;
    }

    /// `got that projector over to Idriss`, `brought her the samples`, `took him to the airport`.
    private boolean carried(Scene scene, Saying saying, String verb) {
        if (!CARRIES.contains(verb)) {
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

    /// `bought two of Hanna's prints`: nobody was given any.
    private static boolean bought(Scene scene, Saying saying) {
        return scene.is(saying.verb(), "bought") || scene.is(saying.verb(), "ordered");
    }

    /// `emailed Ana the slides`, `texted the address to Tom`: what was written was a thing of use.
    private boolean wired(Scene scene, Saying saying, String verb) {
        if (!verbs.is(verb, "email") && !verbs.is(verb, "message")) {
            return false;
        }
        int length = Pattern.people(scene, saying.verb() + 1, lexicon);
        int from = saying.verb() + 1 + length;
        var begins = from < saying.to()
                && (NounPhrases.determiner(scene.norm(from))
                        || scene.named(from)
                        || scene.text().at(from).kind() == Token.Kind.NUMBER);
        return begins && (length > 0 || towards(scene, from, saying.to()));
    }

    private boolean towards(Scene scene, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if ((scene.is(i, "to") || scene.is(i, "for")) && Pattern.people(scene, i + 1, lexicon) > 0) {
                return true;
            }
        }
        return false;
    }

    private int after(Scene scene, int from) {
        int at = from + Pattern.people(scene, from, lexicon);
        return scene.is(at, "'s") ? from : scene.is(at, "with") ? at + 1 : at;
    }
}
