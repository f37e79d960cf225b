package kith.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds what the writer and what others promised, to whom, and by when.
final class PromiseReader {
    private static final Set<String> NOTHING = Set.of("zilch", "nothing", "zip", "nada", "zero", "anything");

    /// A deed that only points back at what was needed.
    private static final java.util.regex.Pattern THAT = java.util.regex.Pattern.compile(
            "(?:do|sort|arrange|organi[sz]e|handle|fix) (?:it|that|this)\\b|(?:send|do|deliver|provide|mail|forward|email)$");

    private final Acts acts;
    private final Persons persons;
    private final Verbs verbs;
    private final Cut cut;
    private final Deeds deeds;
    private final AcceptReader accepts;

    PromiseReader(Acts acts, Persons persons, Verbs verbs, Cut cut) {
        this.accepts = new AcceptReader(acts);
        this.acts = acts;
        this.persons = persons;
        this.verbs = verbs;
        this.cut = cut;
        this.deeds = new Deeds(verbs);
    }

    boolean read(Turn turn) {
        if (turn.scene().is(turn.from(), "as")
                || acts.of("maybe").any(turn.scene(), turn.from(), turn.to())
                || turn.follows("if")
                || turn.follows("unless")
                || turn.scene().is(turn.to(), "?")) {
            return false;
        }
        if (accepts.read(turn)) {
            return true;
        }
        return switch (turn.saying().subject()) {
            case ME, THING -> mine(turn);
            case THEM -> counted(turn) || theirs(turn, turn.saying().subjects());
            case NONE -> listed(turn) || mine(turn) || theirs(turn, turn.focus().last());
            case KIN -> false;
        };
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
        return note(turn, Side.ME, who.isEmpty() ? turn.focus().last() : who, opener);
    }

    /// `he can count on me for a reference`.
    private boolean counted(Turn turn) {
        var opener = acts.of("they count on me").find(turn.scene(), turn.from(), turn.to(), turn.from());
        return opener != null && note(turn, Side.ME, turn.saying().subjects(), opener);
    }

    private boolean theirs(Turn turn, List<Who> who) {
        var saying = turn.saying();
        if (saying.negated()) {
            return false;
        }
        int start = saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
        Patterns.Found opener = null;
        if (saying.clause().reported()) {
            opener = acts.of("they said").find(turn.scene(), turn.from(), turn.to(), start);
        }
        if (opener == null) {
            opener = acts.of("they promise").find(turn.scene(), turn.from(), turn.to(), start);
        }
        if (opener == null) {
            return soon(turn, Side.THEM, who);
        }
        return note(turn, Side.THEM, who, opener);
    }

    /// `He's bringing the right one on Monday`: under way, for a day to come.
    private boolean soon(Turn turn, Side by, List<Who> who) {
        var saying = turn.saying();
        var verb = turn.scene().norm(saying.verb());
        if (saying.verbless()
                || !verbs.is(verb, "errand", Verbs.Form.GERUND)
                || saying.tense() != Saying.Tense.PRESENT) {
            return false;
        }
        var dated = turn.dateFrom(saying.verb());
        if (dated == null || !dated.future().isAfter(turn.today().day()) || dated.cue() == Dated.Cue.SINCE) {
            return false;
        }
        return note(turn, by, who, new Patterns.Found(saying.verb(), saying.verb()));
    }

    /// `send Ana the deck by friday`, `Hank - circulate the cap table`: an item of a list of things to do.
    private boolean listed(Turn turn) {
        var saying = turn.saying();
        var scene = turn.scene();
        int at = saying.predicate();
        if (saying.verbless()
                || at != saying.verb()
                || !verbs.is(scene.norm(at), "deed", Verbs.Form.BASE)
                || verbs.is(scene.norm(at), Verbs.Form.PAST)
                || saying.negated()) {
            return false;
        }
        var found = new Patterns.Found(at, at);
        var named = named(scene, turn.previous());
        if (named != null) {
            return note(turn, Side.THEM, List.of(named.who()), found);
        }
        var who = persons.first(scene, at, turn.to(), turn.focus());
        return !who.isEmpty() && note(turn, Side.ME, who, found);
    }

    /// The one whose name is all that the clause says.
    private static @Nullable Mention named(Scene scene, @Nullable Clause clause) {
        if (clause == null) {
            return null;
        }
        var mention = scene.mention(clause.from());
        return mention != null && mention.from() == clause.from() && mention.to() == clause.to() ? mention : null;
    }

    private boolean note(Turn turn, Side by, List<Who> who, Patterns.Found opener) {
        var scene = turn.scene();
        int deed = deeds.deedAt(scene, opener, turn.to());
        if (who.isEmpty()
                || (deed < turn.to()
                        && !scene.is(deed - 1, "have")
                        && !(by == Side.THEM && deeds.given(scene, opener))
                        && deeds.idle(scene.norm(deed), by))) {
            return false;
        }
        var what = cut.undated(scene, deed, turn.to());
        var due = due(turn, opener.from());
        var next = turn.next();
        if (what.isBlank() && next != null && scene.is(turn.to(), ":")) {
            what = cut.undated(scene, next.from(), next.to());
            due = dueOf(turn, next);
        }
        if (by == Side.ME && THAT.matcher(what).lookingAt()) {
            what = AcceptReader.needed(turn.notes(), who.getFirst(), what);
        }
        if (what.isBlank() || NOTHING.contains(what)) {
            return false;
        }
        turn.notes().promise(by, who, what, due);
        return true;
    }

    private static @Nullable LocalDate dueOf(Turn turn, Clause clause) {
        var dates = turn.scene().dates(clause.from(), clause.to());
        int after = turn.index() + 2;
        var dated = dates.isEmpty() && after < turn.clauses().size()
                ? turn.alone(turn.clauses().get(after))
                : dates.isEmpty() ? null : dates.getFirst();
        return dated == null ? null : dated.future();
    }

    private static @Nullable LocalDate due(Turn turn, int from) {
        var dated = turn.dateFrom(from);
        return dated == null ? null : dated.future();
    }
}
