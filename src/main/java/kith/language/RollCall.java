package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Those whom a list names of whom brackets tell who each is: `met three founders: Lwazi (solar), Ana (maps) and a guy
/// called Cheng`.
final class RollCall {
    private static final int LEAD = 4;

    private RollCall() {}

    /// Everybody on the list that begins behind the clause; nobody when there are no brackets.
    static List<Who> of(Turn turn) {
        var scene = turn.scene();
        var clauses = turn.clauses();
        var people = new ArrayList<Who>();
        for (int i = turn.index() + 1; i < clauses.size(); i++) {
            var named = leading(scene, clauses.get(i));
            people.addAll(named);
            int close = close(scene, clauses.get(i).to());
            if (named.isEmpty() || close < 0) {
                return i > turn.index() + 1 || close >= 0 ? people : List.of();
            }
            while (i + 1 < clauses.size() && clauses.get(i + 1).from() <= close) {
                i++;
            }
        }
        return people;
    }

    /// Where the bracket that opens at `i` closes; negative when none opens there.
    private static int close(Scene scene, int i) {
        if (!scene.is(i, "(")) {
            return -1;
        }
        int close = i + 1;
        while (scene.text().has(close) && !scene.is(close, ")") && !scene.is(close, "(")) {
            close++;
        }
        return scene.is(close, ")") ? close : -1;
    }

    /// The names with which a clause begins, behind `and` or `some guy`.
    private static List<Who> leading(Scene scene, Clause clause) {
        var people = new ArrayList<Who>();
        int i = clause.from();
        int last = i + LEAD;
        while (i < clause.to() && i <= last) {
            var mention = scene.mention(i);
            if (mention != null) {
                people.add(mention.who());
                i = mention.to();
                last = i + 1;
            } else if (!people.isEmpty() && !scene.is(i, "and") && !scene.is(i, ",")) {
                break;
            } else {
                i++;
            }
        }
        return people;
    }
}
