package kith.language;

import kith.people.Side;

/// Finds what the writer will pay for: `had a beer with Dan, next round is on me`.
final class TreatReader {
    private final Acts acts;
    private final Persons persons;
    private final Cut cut;
    private final Pledges pledges;

    TreatReader(Acts acts, Persons persons, Cut cut, Pledges pledges) {
        this.acts = acts;
        this.persons = persons;
        this.cut = cut;
        this.pledges = pledges;
    }

    boolean read(Turn turn) {
        var treat = acts.of("my treat").find(turn.scene(), turn.from(), turn.to(), turn.from());
        if (treat == null) {
            return false;
        }
        var named = persons.first(turn.scene(), turn.from(), turn.to(), turn.focus());
        var who = named.isEmpty() ? turn.focus().last() : named;
        return !who.isEmpty()
                && pledges.write(turn, Side.ME, who, cut.undated(turn.scene(), treat.from(), treat.to()), null);
    }
}
