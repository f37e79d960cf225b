package kith.language;

import java.util.List;
import kith.people.Side;

/// Finds what the writer and what others promised, to whom, and by when.
final class PromiseReader {
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
    private final AgreedReader agreed;
    private final PassiveReader passives;
    private final UnderwayReader underway;
    private final Deadlines deadlines;
    private final Speakers speakers;
    private final SecondDeedReader seconds;
    private final TaskReader tasks;
    private final TreatReader treats;
    private final OwedListReader lists;
    private final Addressees addressees;

    PromiseReader(Acts acts, Persons persons, Lexicon lexicon, Verbs verbs, Cut cut) {
        this.acts = acts;
        this.persons = persons;
        this.verbs = verbs;
        this.cut = cut;
        this.deeds = new Deeds(verbs, lexicon);
        var nouns = new NounPhrases(lexicon, verbs, deeds);
        var antecedents = new Antecedents(cut, deeds, verbs, lexicon);
        this.pledges = new Pledges(cut, deeds, antecedents, nouns, acts);
        var seals = new Seals(acts);
        this.accepts = new AcceptReader(acts, cut, antecedents, verbs);
        this.owed = new OwedReader(acts, persons, lexicon, verbs, cut, deeds, pledges, seals);
        this.transfers = new TransferReader(acts, persons, cut, deeds, pledges, antecedents, nouns);
        this.bargains = new BargainReader(acts, persons, verbs, cut, deeds, pledges);
        this.agreed = new AgreedReader(acts, persons, pledges, seals);
        this.passives = new PassiveReader(acts, persons, cut, deeds, pledges, seals, antecedents, nouns);
        this.underway = new UnderwayReader(acts, verbs, deeds, pledges);
        this.deadlines = new Deadlines(lexicon, acts);
        this.speakers = new Speakers(acts, verbs);
        this.addressees = new Addressees(persons);
        this.treats = new TreatReader(acts, persons, cut, pledges);
        this.lists = new OwedListReader(cut, deeds, pledges);
        this.tasks = new TaskReader(acts, persons, verbs, deeds, pledges);
        this.seconds = new SecondDeedReader(persons, cut, deeds, pledges);
    }

    boolean read(Turn heard) {
        var turn = speakers.of(heard);
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
        return !askedOfThem(turn) && recorded(turn);
    }

    /// `hit up Tom to bring the tables`: a favour asked, which nobody has agreed to.
    private boolean askedOfThem(Turn turn) {
        int at = turn.saying().subject() == Saying.Subject.NONE ? turn.saying().predicate() : turn.from();
        return acts.of("put to them").find(turn.scene(), at, turn.to(), at) != null;
    }

    private boolean recorded(Turn turn) {
        return lists.read(turn)
                || treats.read(turn)
                || bargains.read(turn)
                || transfers.read(turn)
                || owed.read(turn)
                || told(turn)
                || seconds.read(turn)
                || passives.read(turn)
                || deadlines.read(turn);
    }

    private boolean told(Turn turn) {
        return switch (turn.saying().subject()) {
            case ME -> mine(turn) || agreed.read(turn);
            case THING -> mine(turn) || agreed.read(turn);
            case THEM -> counted(turn) || theirs(turn, turn.saying().subjects()) || offered(turn) || within(turn);
            case NONE ->
                tasks.read(turn) || mine(turn) || theirs(turn, turn.focus().last()) || agreed.read(turn);
            case KIN -> offered(turn) || within(turn);
        };
    }

    /// `she wants the report | which I'll mail tomorrow`: the writer's promise within what is told of somebody else.
    private boolean within(Turn turn) {
        var scene = turn.scene();
        int from = Math.min(turn.to(), turn.saying().predicate() + 1);
        var opener = acts.of("i promise within").find(scene, from, turn.to(), turn.to());
        if (opener == null
                || turn.saying().negated()
                || verbs.is(scene.norm(opener.from() - 1), "say")
                || scene.is(opener.from() - 1, "if")
                || scene.is(opener.from() - 1, "whether")) {
            return false;
        }
        var named = persons.first(scene, opener.to(), turn.to(), turn.focus());
        var who = named.isEmpty() ? turn.saying().subjects() : named;
        return pledges.note(turn, Side.ME, who.isEmpty() ? turn.focus().last() : who, opener);
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
                || acts.of("might").any(turn.scene(), turn.from(), lead)
                || onCondition(turn);
    }

    /// `she might join, | then she'd bring the chips`.
    private boolean onCondition(Turn turn) {
        var before = turn.previous();
        if (before == null) {
            return false;
        }
        var same = before.sentence() == turn.saying().clause().sentence();
        return (turn.saying().tense() == Saying.Tense.MODAL && turn.scene().is(turn.from(), "then"))
                || (same
                        && (turn.scene().is(before.from(), "if") || turn.scene().is(before.from(), "unless")));
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
        if (opener == null && (saying.subject() == Saying.Subject.ME || gerund(turn))) {
            var named = persons.first(turn.scene(), turn.from(), turn.to(), turn.focus());
            var by = gerund(turn) && towardsMe(turn.scene(), saying.verb() + 1) ? Side.THEM : Side.ME;
            return underway.read(
                    turn, by, named.isEmpty() || by == Side.THEM ? turn.focus().last() : named);
        }
        if (opener == null || (saying.negated() && !turn.scene().is(opener.from(), "do"))) {
            return false;
        }
        if (saying.subject() == Saying.Subject.NONE && towardsMe(turn.scene(), opener.to())) {
            return false;
        }
        if (turn.scene().is(opener.to() + 1, "you") || turn.scene().is(opener.to(), "you") || quoted(turn)) {
            return pledges.note(turn, Side.THEM, turn.focus().last(), opener);
        }
        var who = addressees.of(turn, opener);
        if (who.isEmpty() && verbs.is(turn.scene().norm(opener.to() - 1), "errand", Verbs.Form.GERUND)) {
            return underway.read(turn, Side.ME, turn.focus().last());
        }
        return pledges.note(turn, Side.ME, who.isEmpty() ? turn.focus().last() : who, opener);
    }

    /// `text from Dan: | will send the photos tomorrow`.
    private static boolean quoted(Turn turn) {
        var before = turn.previous();
        if (before == null
                || turn.saying().subject() != Saying.Subject.NONE
                || !turn.scene().is(before.to(), ":")) {
            return false;
        }
        for (int i = before.from(); i + 1 < before.to(); i++) {
            if (turn.scene().is(i, "from") && turn.scene().named(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// `wants the slides, | sending them tonight`.
    private boolean gerund(Turn turn) {
        var saying = turn.saying();
        return saying.subject() == Saying.Subject.NONE
                && !saying.verbless()
                && saying.verb() == saying.predicate()
                && verbs.is(turn.scene().norm(saying.verb()), Verbs.Form.GERUND);
    }

    /// `will send me her slides`: not the writer.
    private static boolean towardsMe(Scene scene, int i) {
        return scene.is(i, "me") || scene.is(i, "us");
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
        int start = saying.predicate();
        var opener = acts.of("they promise").find(turn.scene(), turn.from(), turn.to(), start);
        if (opener == null && (saying.clause().reported() || saidAfter(turn) || settled(turn))) {
            opener = acts.of("they said").find(turn.scene(), turn.from(), turn.to(), start);
        }
        if (opener == null) {
            return underway.read(turn, Side.THEM, who);
        }
        if (supposed(turn, opener) || amongThemselves(turn.scene(), opener.to(), turn.to())) {
            return false;
        }
        return pledges.note(turn, Side.THEM, who, opener);
    }

    /// `they'll settle it between themselves`: nothing that the writer waits for.
    private static boolean amongThemselves(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, "themselves")
                    || (scene.is(i, "between") && scene.is(i + 1, "them"))
                    || (scene.is(i, "each") && scene.is(i + 1, "other"))
                    || (scene.is(i, "one") && scene.is(i + 1, "another"))) {
                return true;
            }
        }
        return false;
    }

    /// `he'd take anything`: what they would do, and nobody said so.
    private boolean supposed(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        int last = opener.to() - 1;
        var main = turn.saying().tense() == Saying.Tense.MODAL && turn.saying().subject() == Saying.Subject.THEM;
        var would = (scene.is(last, "'d") || scene.is(last, "would"))
                && (main || opener.from() > turn.saying().verb());
        return would
                && !turn.saying().clause().reported()
                && !saidAfter(turn)
                && !acts.of("agreed").any(scene, turn.from(), turn.to())
                && !settled(turn);
    }

    /// `we agreed I'd draft it | and Tom would review it`.
    private boolean settled(Turn turn) {
        var before = turn.previous();
        return before != null
                && turn.saying().tense() == Saying.Tense.MODAL
                && acts.of("agreed").any(turn.scene(), before.from(), before.to());
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
}
