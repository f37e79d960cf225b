package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises that bind both sides: `we'll swap decks`, `agreed: he books the hall, I pay`.
final class BargainReader {
    private static final int FAR = 4;

    private final Acts acts;
    private final Persons persons;
    private final Verbs verbs;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;

    BargainReader(Acts acts, Persons persons, Verbs verbs, Cut cut, Deeds deeds, Pledges pledges) {
        this.acts = acts;
        this.persons = persons;
        this.verbs = verbs;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
    }

    boolean read(Turn turn) {
        return !turn.saying().negated() && (both(turn) || side(turn));
    }

    private boolean both(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (saying.subject() == Saying.Subject.KIN || saying.tense() == Saying.Tense.PAST) {
            return false;
        }
        var found = acts.of("both").find(scene, turn.from(), turn.to(), turn.from());
        if (found == null || scene.is(found.from() - 1, "in") || NounPhrases.determiner(scene.norm(found.to() - 2))) {
            return false;
        }
        if (saying.subject() == Saying.Subject.THEM && !together(scene, turn.from(), found.to())) {
            return false;
        }
        var last = scene.norm(found.to() - 1);
        var trade = verbs.is(last, "trade");
        var told = saying.subjects().isEmpty()
                ? persons.first(scene, turn.from(), turn.to(), turn.focus())
                : saying.subjects();
        var who = told.isEmpty() ? turn.focus().group() : told;
        var what = cut.undated(scene, trade ? found.to() - 1 : found.to(), turn.to());
        var due = Pledges.due(turn, turn.from());
        return !who.isEmpty()
                && deeds.goodsOrDeed(scene, found.to() - 1, turn.to())
                && pledges.write(turn, Side.ME, who, what, due)
                && pledges.write(turn, Side.THEM, who, what, due);
    }

    private static boolean together(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, "both")
                    || scene.is(i, "each")
                    || scene.is(i, "us")
                    || scene.is(i, "we")
                    || scene.is(i, "two")) {
                return true;
            }
        }
        return false;
    }

    /// One side of what was agreed in the words before a colon.
    private boolean side(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var verb = scene.norm(saying.verb());
        if (saying.verbless()
                || (saying.tense() != Saying.Tense.PRESENT && !verbs.is(verb, Verbs.Form.BASE))
                || !(verbs.is(verb, "deed") || verbs.is(verb, "service") || verbs.is(verb, "act"))
                || verbs.is(verb, Verbs.Form.GERUND)
                || !agreed(turn)) {
            return false;
        }
        var what = cut.undated(scene, saying.verb(), turn.to());
        return switch (saying.subject()) {
            case ME -> {
                var named = persons.first(scene, saying.verb(), turn.to(), turn.focus());
                yield write(turn, Side.ME, named.isEmpty() ? turn.focus().last() : named, what);
            }
            case THEM -> write(turn, Side.THEM, saying.subjects(), what);
            case KIN, THING, NONE -> false;
        };
    }

    private boolean write(Turn turn, Side by, List<Who> who, String what) {
        return !who.isEmpty() && pledges.write(turn, by, who, what, due(turn));
    }

    private boolean agreed(Turn turn) {
        if (closed(turn)) {
            return true;
        }
        for (int i = turn.index() - 1; i >= Math.max(0, turn.index() - FAR); i--) {
            var clause = turn.clauses().get(i);
            if (i == turn.index() - 1
                    && clause.sentence() == turn.saying().clause().sentence()
                    && acts.of("bargain").find(turn.scene(), clause.from(), clause.from() + 1, clause.from()) != null) {
                return true;
            }
            if (turn.scene().is(clause.to(), ":")) {
                return acts.of("bargain").any(turn.scene(), clause.from(), clause.to());
            }
        }
        return false;
    }

    /// `I water, she brings port, | that's the deal`.
    private boolean closed(Turn turn) {
        var clauses = turn.clauses();
        for (int i = turn.index() + 1; i < Math.min(clauses.size(), turn.index() + FAR); i++) {
            var clause = clauses.get(i);
            if (clause.sentence() != turn.saying().clause().sentence()) {
                return false;
            }
            int end = acts.of("bargain closed").end(turn.scene(), clause.from(), clause.to());
            if (end == clause.to()) {
                return true;
            }
        }
        return false;
    }

    /// Its own day, else the one that closes the sentence for both sides.
    private static @Nullable LocalDate due(Turn turn) {
        var own = Pledges.due(turn, turn.from());
        if (own != null) {
            return own;
        }
        var sentence = turn.saying().clause().sentence();
        return turn.clauses().stream()
                .skip(turn.index() + 1L)
                .filter(clause -> clause.sentence() == sentence)
                .flatMap(clause -> turn.scene().dates(clause.from(), clause.to()).stream())
                .map(Dated::future)
                .findFirst()
                .orElse(null);
    }
}
