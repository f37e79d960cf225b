package kith.language;

import java.util.List;
import kith.people.Side;

/// Finds promises told as already under way or on the calendar: `he's bringing the right one on Monday`, `she lends us
/// hers from Friday`.
final class UnderwayReader {
    private final Verbs verbs;
    private final Deeds deeds;
    private final Pledges pledges;

    private final Acts acts;

    UnderwayReader(Acts acts, Verbs verbs, Deeds deeds, Pledges pledges) {
        this.acts = acts;
        this.verbs = verbs;
        this.deeds = deeds;
        this.pledges = pledges;
    }

    boolean read(Turn turn, Side by, List<Who> who) {
        var saying = turn.saying();
        if (saying.verbless() || who.isEmpty() || saying.negated()) {
            return false;
        }
        return (going(turn, by) || scheduled(turn, by))
                && pledges.note(turn, by, who, new Patterns.Found(saying.verb(), saying.verb()));
    }

    /// `I'm baking her a cake for Friday`.
    private boolean going(Turn turn, Side by) {
        var saying = turn.saying();
        var verb = turn.scene().norm(saying.verb());
        var present = saying.tense() == Saying.Tense.PRESENT || saying.tense() == Saying.Tense.NONE;
        if (present
                && ahead(turn)
                && (by == Side.ME || towardsMe(turn))
                && acts.of("underway").end(turn.scene(), saying.verb(), turn.to()) > 0) {
            return true;
        }
        if (by == Side.THEM && present && byDay(turn) && deeds.does(verb, Verbs.Form.GERUND)) {
            return true;
        }
        return saying.tense() == Saying.Tense.PRESENT
                && verbs.is(verb, "errand", Verbs.Form.GERUND)
                && (ahead(turn) || (by == Side.THEM && mine(turn, saying.verb() + 1)));
    }

    /// `he sends me the form on Monday`: the present of what is to come.
    private boolean scheduled(Turn turn, Side by) {
        var scene = turn.scene();
        var saying = turn.saying();
        var verb = scene.norm(saying.verb());
        var form = by == Side.ME ? Verbs.Form.BASE : Verbs.Form.THIRD;
        var now = saying.tense() == Saying.Tense.PRESENT || saying.tense() == Saying.Tense.NONE;
        if (now && by == Side.THEM && handed(turn) && ahead(turn)) {
            return true;
        }
        if (!now || !verbs.is(verb, form) || scene.is(saying.verb() - 1, "to")) {
            return false;
        }
        if (by == Side.THEM && (verb.equals("joins") || reports(turn) || lasts(turn))) {
            return false;
        }
        var moves = verbs.is(verb, "give", form) || verbs.is(verb, "trade", form) || verbs.is(verb, "introduce", form);
        var serves = moves || verbs.is(verb, "deed", form) || verbs.is(verb, "service", form);
        var towards = by == Side.THEM
                ? towardsMe(turn)
                : Pattern.people(scene, saying.verb() + 1, deeds.lexicon()) > 0 || scene.is(saying.verb() + 1, "it");
        var things = deeds.goods(scene, saying.verb() + 1, turn.to());
        var swapped = inTurn(turn);
        var asked = by == Side.THEM && asked(turn) && (things || turn.scene().is(saying.verb() + 1, "it"));
        return serves
                && (ahead(turn) || swapped)
                && (towards
                        || asked
                        || swapped
                        || (moves && things)
                        || (by == Side.THEM && (moves ? ahead(turn) : bound(turn))));
    }

    /// `she names me the new dates until Friday`: whatever she does with it, it is for the writer.
    private boolean handed(Turn turn) {
        var scene = turn.scene();
        int verb = turn.saying().verb();
        var word = scene.norm(verb);
        return word.endsWith("s")
                && !reports(turn)
                && mine(turn, verb + 1)
                && (NounPhrases.determiner(scene.norm(verb + 2)) || deeds.goods(scene, verb + 2, verb + 5))
                && !scene.is(verb + 2, "that")
                && !verbs.is(word, "idle")
                && !verbs.is(word, "want")
                && !verbs.is(word, "ask")
                && !verbs.is(word, "meet");
    }

    /// `she tells me the shop is closing on Friday`: news, and nothing handed over.
    private boolean reports(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.saying().verb() + 3; i < turn.to(); i++) {
            if (deeds.lexicon().has("aux", scene.norm(i)) || scene.is(i, "is") || scene.is(i, "has")) {
                return verbs.is(scene.norm(turn.saying().verb()), "say");
            }
        }
        return false;
    }

    /// `he teaches the course until June`
    private boolean lasts(Turn turn) {
        var scene = turn.scene();
        return verbs.is(scene.norm(turn.saying().verb()), "lasting")
                && !towardsMe(turn)
                && scene.dates(turn.saying().verb(), turn.to()).stream()
                        .anyMatch(dated -> dated.cue() == Dated.Cue.UNTIL);
    }

    /// `he clarifies it with legal by June`: nothing of his own, and a day to have it done.
    private boolean bound(Turn turn) {
        var scene = turn.scene();
        int verb = turn.saying().verb();
        var own = scene.is(verb + 1, "his") || scene.is(verb + 1, "her") || scene.is(verb + 1, "their");
        var thing = NounPhrases.determiner(scene.norm(verb + 1))
                || scene.is(verb + 1, "it")
                || deeds.goods(scene, verb + 1, verb + 3);
        return !own
                && thing
                && verbs.is(scene.norm(verb), "service", Verbs.Form.THIRD)
                && !verbs.is(scene.norm(verb), "lasting")
                && turn.scene().dates(verb, turn.to()).stream()
                        .anyMatch(dated -> (dated.cue() == Dated.Cue.BY || dated.cue() == Dated.Cue.UNTIL)
                                && dated.future().isAfter(turn.today().day()));
    }

    /// `I asked Hevin for the documents, | she brings copies on Friday`.
    private static boolean asked(Turn turn) {
        var asked = turn.notes().asked;
        return !asked.isEmpty()
                && turn.saying().subjects().contains(asked.getLast().person());
    }

    private static boolean inTurn(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.from(); i < turn.saying().verb(); i++) {
            if (scene.is(i, "in")
                    && (scene.is(i + 1, "turn") || scene.is(i + 1, "return") || scene.is(i + 1, "exchange"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mine(Turn turn, int i) {
        return turn.scene().is(i, "me") || turn.scene().is(i, "us");
    }

    private static boolean towardsMe(Turn turn) {
        for (int i = turn.saying().verb() + 1; i < turn.to(); i++) {
            if (mine(turn, i)) {
                return true;
            }
        }
        return false;
    }

    /// `Tom's sorting the permits by the end of May`
    private static boolean byDay(Turn turn) {
        return turn.scene().dates(turn.saying().verb(), turn.to()).stream()
                .anyMatch(dated -> dated.cue() == Dated.Cue.BY
                        && dated.future().isAfter(turn.today().day()));
    }

    private static boolean ahead(Turn turn) {
        var dated = turn.dateFrom(turn.saying().verb());
        return dated != null
                && !dated.recurring()
                && !dated.future().isBefore(turn.today().day())
                && dated.cue() != Dated.Cue.SINCE;
    }
}
