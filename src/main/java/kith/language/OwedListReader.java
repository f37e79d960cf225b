package kith.language;

import java.util.List;
import kith.people.Side;

/// Finds what is owed further down a list, and what somebody confirmed by a day: `Owen owes me: the deck (by Friday),
/// his
/// notes (next week)`, `Faisal confirmed payment by the 10th`.
final class OwedListReader {
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;

    OwedListReader(Cut cut, Deeds deeds, Pledges pledges) {
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
    }

    boolean read(Turn turn) {
        return listed(turn) || confirmed(turn);
    }

    private boolean listed(Turn turn) {
        int before = Parentheses.resumed(turn.scene(), turn.clauses(), turn.index());
        var promises = turn.notes().promises;
        if (before < 0
                || promises.isEmpty()
                || turn.saying().tense() == Saying.Tense.PAST
                || !turn.scene().is(turn.from() - 1, ",")
                || !deeds.goods(turn.scene(), turn.from(), turn.to())
                || !turn.notes().promisedAt(turn.clauses().get(before).from())) {
            return false;
        }
        var last = promises.getLast();
        var next = turn.scene().is(turn.to(), "(") ? turn.alone(turn.next()) : null;
        var due = next == null ? Pledges.due(turn, turn.from()) : next.future();
        var what = cut.undated(turn.scene(), turn.from(), turn.to());
        return pledges.write(turn, last.by(), List.of(last.person()), what, due);
    }

    private boolean confirmed(Turn turn) {
        var saying = turn.saying();
        int verb = saying.verb();
        var scene = turn.scene();
        if (saying.subject() != Saying.Subject.THEM
                || saying.subjects().isEmpty()
                || saying.negated()
                || !(scene.is(verb, "confirmed") || scene.is(verb, "guaranteed") || scene.is(verb, "assured"))
                || !scene.text().word(verb + 1)
                || scene.is(verb + 1, "that")
                || scene.is(verb + 1, "by")
                || scene.dated(verb + 1) != null) {
            return false;
        }
        var by = scene.dates(verb, turn.to()).stream()
                .filter(dated -> dated.cue() == Dated.Cue.BY)
                .filter(dated -> dated.future().isAfter(turn.today().day()))
                .findFirst();
        return by.isPresent()
                && pledges.write(
                        turn,
                        Side.THEM,
                        saying.subjects(),
                        cut.undated(scene, verb + 1, turn.to()),
                        by.get().future());
    }
}
