package kith.language;

import java.util.List;
import java.util.Set;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds what the writer and what others promised, to whom, and by when.
final class PromiseReader {
    /// Words of a standing instruction, which is no task: `reach her on Signal only`.
    private static final Set<String> STANDING = Set.of("only", "always", "never", "whenever", "instead");

    /// How far behind its subject a clause says that it only might be.
    private static final int LEAD = 4;

    private final Acts acts;
    private final Persons persons;
    private final Verbs verbs;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;
    private final AcceptReader accepts;
    private final OwedReader owed;
    private final TransferReader transfers;
    private final BargainReader bargains;

    PromiseReader(Acts acts, Persons persons, Lexicon lexicon, Verbs verbs, Cut cut) {
        this.acts = acts;
        this.persons = persons;
        this.verbs = verbs;
        this.cut = cut;
        this.deeds = new Deeds(verbs, lexicon);
        this.pledges = new Pledges(cut, deeds);
        this.accepts = new AcceptReader(acts, cut);
        this.owed = new OwedReader(acts, persons, lexicon, cut, deeds, pledges);
        this.transfers = new TransferReader(acts, persons, cut, deeds, pledges);
        this.bargains = new BargainReader(acts, persons, verbs, cut, deeds, pledges);
    }

    boolean read(Turn turn) {
        if (turn.scene().is(turn.from(), "as") || turn.follows("if") || turn.follows("unless") || kept(turn)) {
            return false;
        }
        if (turn.scene().is(turn.to(), "?")) {
            return false;
        }
        if (Pledges.known(turn, cut.undated(turn.scene(), turn.from(), turn.to()))) {
            return true;
        }
        if (accepts.read(turn)) {
            return true;
        }
        if (unsure(turn)) {
            return false;
        }
        if (bargains.read(turn) || transfers.read(turn)) {
            return true;
        }
        return owed.read(turn)
                || switch (turn.saying().subject()) {
                    case ME, THING -> mine(turn);
                    case THEM -> counted(turn) || theirs(turn, turn.saying().subjects()) || offered(turn);
                    case NONE ->
                        listed(turn) || mine(turn) || theirs(turn, turn.focus().last());
                    case KIN -> offered(turn);
                };
    }

    /// `Anouk's offer to translate it still stands`.
    private boolean offered(Turn turn) {
        var opener = acts.of("offer of theirs").find(turn.scene(), turn.from(), turn.to(), turn.from());
        return opener != null
                && !turn.saying().negated()
                && pledges.note(turn, Side.THEM, turn.saying().subjects(), opener);
    }

    private boolean unsure(Turn turn) {
        int lead = Math.min(turn.to(), turn.saying().predicate() + LEAD);
        return acts.of("maybe").any(turn.scene(), turn.from(), turn.to())
                || acts.of("might").any(turn.scene(), turn.from(), lead);
    }

    /// `and I kept my word`: what was promised is no longer owed.
    private boolean kept(Turn turn) {
        var promises = turn.notes().promises;
        if (promises.isEmpty()
                || turn.saying().negated()
                || !acts.of("kept").any(turn.scene(), turn.from(), turn.to())) {
            return false;
        }
        promises.removeLast();
        return true;
    }

    private boolean mine(Turn turn) {
        var saying = turn.saying();
        int start = saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
        var opener = acts.of("i promise").find(turn.scene(), turn.from(), turn.to(), start);
        if (opener == null && saying.subject() == Saying.Subject.ME) {
            return soon(turn, Side.ME, persons.first(turn.scene(), turn.from(), turn.to(), turn.focus()));
        }
        if (opener == null || (saying.negated() && !turn.scene().is(opener.from(), "do"))) {
            return false;
        }
        var who = persons.first(turn.scene(), opener.from(), turn.to(), turn.focus());
        if (who.isEmpty() && verbs.is(turn.scene().norm(opener.to() - 1), "errand", Verbs.Form.GERUND)) {
            return soon(turn, Side.ME, turn.focus().last());
        }
        return pledges.note(turn, Side.ME, who.isEmpty() ? turn.focus().last() : who, opener);
    }

    /// `he can count on me for a reference`.
    private boolean counted(Turn turn) {
        var opener = acts.of("they count on me").find(turn.scene(), turn.from(), turn.to(), turn.from());
        return opener != null && pledges.note(turn, Side.ME, turn.saying().subjects(), opener);
    }

    private boolean theirs(Turn turn, List<Who> who) {
        var saying = turn.saying();
        if (saying.negated() || heard(turn)) {
            return false;
        }
        int start = saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
        var opener = acts.of("they promise").find(turn.scene(), turn.from(), turn.to(), start);
        if (opener == null && (saying.clause().reported() || saidAfter(turn))) {
            opener = acts.of("they said").find(turn.scene(), turn.from(), turn.to(), start);
        }
        if (opener == null) {
            return soon(turn, Side.THEM, who);
        }
        return pledges.note(turn, Side.THEM, who, opener);
    }

    /// `he'd check with legal, | he said`.
    private boolean saidAfter(Turn turn) {
        var next = turn.next();
        return next != null
                && next.length() <= 3
                && verbs.is(turn.scene().norm(next.to() - 1), "say", Verbs.Form.PAST)
                && turn.scene().is(turn.to(), ",");
    }

    /// `she was told by her boss she'd get a raise`: somebody else's promise.
    private boolean heard(Turn turn) {
        var saying = turn.saying();
        var scene = turn.scene();
        var verb = scene.norm(saying.verb());
        var before = scene.norm(saying.verb() - 1);
        return !saying.verbless()
                && (before.equals("was") || before.equals("were") || before.equals("been") || before.equals("got"))
                && (verbs.is(verb, "say") || verbs.is(verb, "promise") || verbs.is(verb, "agree"));
    }

    /// `He's bringing the right one on Monday`: under way, for a day to come or for the writer.
    private boolean soon(Turn turn, Side by, List<Who> who) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (saying.verbless()
                || who.isEmpty()
                || !verbs.is(scene.norm(saying.verb()), "errand", Verbs.Form.GERUND)
                || saying.tense() != Saying.Tense.PRESENT) {
            return false;
        }
        var next = saying.verb() + 1;
        var towards = by == Side.THEM && (scene.is(next, "me") || scene.is(next, "us"));
        var dated = turn.dateFrom(saying.verb());
        var ahead = dated != null && dated.future().isAfter(turn.today().day()) && dated.cue() != Dated.Cue.SINCE;
        return (towards || ahead) && pledges.note(turn, by, who, new Patterns.Found(saying.verb(), saying.verb()));
    }

    /// `send Ana the deck by friday`, `Hank - circulate the cap table`: an item of a list of things to do.
    private boolean listed(Turn turn) {
        var saying = turn.saying();
        var scene = turn.scene();
        int at = saying.predicate();
        if (saying.verbless()
                || at != saying.verb()
                || !deeds.does(scene.norm(at))
                || verbs.is(scene.norm(at), Verbs.Form.PAST)
                || saying.negated()
                || standing(turn)) {
            return false;
        }
        var found = new Patterns.Found(at, at);
        var named = named(scene, turn.previous());
        if (named != null) {
            return pledges.note(turn, Side.THEM, List.of(named.who()), found);
        }
        var who = persons.first(scene, at, turn.to(), turn.focus());
        return !who.isEmpty() && pledges.note(turn, Side.ME, who, found);
    }

    private static boolean standing(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            if (STANDING.contains(turn.scene().norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// The one whose name is all that the clause says.
    private static @Nullable Mention named(Scene scene, @Nullable Clause clause) {
        if (clause == null) {
            return null;
        }
        var mention = scene.mention(clause.from());
        return mention != null && mention.from() == clause.from() && mention.to() == clause.to() ? mention : null;
    }
}
