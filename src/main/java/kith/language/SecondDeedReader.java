package kith.language;

import java.util.List;
import kith.people.Side;

/// Finds the second thing of a promise that a clause goes on with: `he'd talk to his boss | and let me know by
/// Thursday`.
final class SecondDeedReader {
    private final Persons persons;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;

    SecondDeedReader(Persons persons, Cut cut, Deeds deeds, Pledges pledges) {
        this.persons = persons;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
    }

    boolean read(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        int at = saying.predicate();
        var before = turn.previous();
        var joined = scene.is(turn.from(), "and") || scene.is(turn.from(), "then");
        if (before == null
                || !joined
                || saying.negated()
                || at != first(scene, turn)
                || at + 1 >= turn.to()
                || !deeds.does(scene.norm(at))) {
            return false;
        }
        var promises = turn.notes().promises;
        var last = promises.isEmpty() ? null : promises.getLast();
        if (last == null
                || before.sentence() != saying.clause().sentence()
                || !cut.undated(scene, before.from(), before.to()).contains(last.what())) {
            return false;
        }
        var named = last.by() == Side.ME ? persons.first(scene, at, turn.to(), turn.focus()) : List.<Who>of();
        var due = Pledges.due(turn, at);
        if (last.due() == null && due != null) {
            promises.set(promises.size() - 1, new Meaning.Promised(last.by(), last.person(), last.what(), due));
        }
        return pledges.write(
                turn,
                last.by(),
                named.isEmpty() ? List.of(last.person()) : named,
                cut.undated(scene, at, turn.to()),
                due == null ? last.due() : due);
    }

    private static int first(Scene scene, Turn turn) {
        int i = turn.from() + 1;
        while (i < turn.to() && (scene.is(i, "then") || scene.is(i, "also"))) {
            i++;
        }
        return i;
    }
}
