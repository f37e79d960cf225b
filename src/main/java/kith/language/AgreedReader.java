package kith.language;

import java.util.List;
import kith.people.Side;

/// Finds promises made by agreeing: `we left it that Tom would draft the terms`, `dropping it off tomorrow, I
/// promised`.
final class AgreedReader {
    private final Acts acts;
    private final Persons persons;
    private final Pledges pledges;
    private final Seals seals;

    AgreedReader(Acts acts, Persons persons, Pledges pledges, Seals seals) {
        this.acts = acts;
        this.persons = persons;
        this.pledges = pledges;
        this.seals = seals;
    }

    boolean read(Turn turn) {
        return switch (turn.saying().subject()) {
            case ME -> agreed(turn) || goesOn(turn);
            case NONE -> agreed(turn) || sealed(turn);
            case THING -> agreed(turn);
            case THEM, KIN -> false;
        };
    }

    /// `dropping her in a lasagne tomorrow, | I promised`.
    private boolean sealed(Turn turn) {
        var saying = turn.saying();
        var side = saying.verbless() || saying.tense() == Saying.Tense.PAST || saying.negated()
                ? null
                : seals.behind(turn);
        var is = turn.scene().is(saying.verb() + 1, "is") || turn.scene().is(saying.verb() + 1, "are");
        if (side == null || is) {
            return false;
        }
        var named = persons.first(turn.scene(), saying.verb(), turn.to(), turn.focus());
        return pledges.note(
                turn,
                side,
                named.isEmpty() || side == Side.THEM ? turn.focus().last() : named,
                new Patterns.Found(saying.verb(), saying.verb()));
    }

    /// `we agreed he'd cover the flights | and I'd pay the hotel`.
    private boolean goesOn(Turn turn) {
        var before = turn.previous();
        var saying = turn.saying();
        if (before == null
                || turn.notes().promises.isEmpty()
                || saying.negated()
                || saying.tense() != Saying.Tense.MODAL
                || !(turn.scene().is(saying.predicate(), "'d") || turn.scene().is(saying.predicate(), "would"))
                || !acts.of("agreed").any(turn.scene(), before.from(), before.to())) {
            return false;
        }
        var named = persons.first(turn.scene(), saying.verb(), turn.to(), turn.focus());
        return pledges.note(
                turn,
                Side.ME,
                named.isEmpty() ? List.of(turn.notes().promises.getLast().person()) : named,
                new Patterns.Found(saying.verb(), saying.verb()));
    }

    /// `we left it that Tom would draft the terms`.
    private boolean agreed(Turn turn) {
        var scene = turn.scene();
        var opener = acts.of("agreed that they")
                .find(scene, turn.from(), turn.to(), turn.saying().predicate());
        if (opener == null || turn.saying().negated()) {
            return false;
        }
        var who = persons.first(scene, opener.from(), opener.to(), turn.focus());
        return pledges.note(turn, Side.THEM, who.isEmpty() ? turn.focus().last() : who, opener);
    }
}
