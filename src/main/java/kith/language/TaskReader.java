package kith.language;

import java.util.List;
import java.util.Set;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises noted as tasks: `send Ana the deck by Friday`, `two things for Omar: send the invoice, book the
/// hotel`.
final class TaskReader {
    /// Words of a standing instruction, which is no task: `reach her on Signal only`.
    private static final Set<String> STANDING = Set.of("only", "always", "never", "whenever", "instead");

    /// How many clauses a list of tasks goes on.
    private static final int FAR = 5;

    private final Acts acts;
    private final Persons persons;
    private final Verbs verbs;
    private final Deeds deeds;
    private final Pledges pledges;

    TaskReader(Acts acts, Persons persons, Verbs verbs, Deeds deeds, Pledges pledges) {
        this.acts = acts;
        this.persons = persons;
        this.verbs = verbs;
        this.deeds = deeds;
        this.pledges = pledges;
    }

    /// `send Ana the deck by friday`, `Hank - circulate the cap table`: an item of a list of things to do.
    boolean read(Turn turn) {
        var saying = turn.saying();
        var scene = turn.scene();
        int at = saying.predicate();
        if (saying.verbless()
                || at != saying.verb()
                || !deeds.does(scene.norm(at))
                || (verbs.is(scene.norm(at), Verbs.Form.PAST) && !ahead(turn))
                || verbs.is(scene.norm(at + 1), Verbs.Form.PARTICIPLE)
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
        return !who.isEmpty()
                ? pledges.note(turn, Side.ME, who, found)
                : headed(turn) && pledges.note(turn, Side.ME, turn.focus().last(), found);
    }

    /// `let Dan know by Thursday`: what is to be done, though `let` may be of the past.
    private boolean ahead(Turn turn) {
        return verbs.is(turn.scene().norm(turn.saying().verb()), Verbs.Form.BASE)
                && turn.scene().dates(turn.from(), turn.to()).stream()
                        .anyMatch(each -> each.cue() == Dated.Cue.BY
                                || each.past().isAfter(turn.today().day()));
    }

    /// `two things for Omar: | send the invoice, | and book the hotel`.
    private boolean headed(Turn turn) {
        for (int i = turn.index() - 1; i >= Math.max(0, turn.index() - FAR); i--) {
            var clause = turn.clauses().get(i);
            if (turn.scene().is(clause.to(), ":")) {
                return acts.of("tasks").any(turn.scene(), clause.from(), clause.to());
            }
        }
        return false;
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
