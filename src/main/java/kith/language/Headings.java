package kith.language;

import org.jspecify.annotations.Nullable;

/// Clauses that only say when what stands below or behind them was.
final class Headings {
    private Headings() {}

    /// `Tuesday: coffee with Ana`: a date that heads what follows.
    static @Nullable Dated heading(Turn turn, @Nullable Clause clause) {
        var scene = turn.scene();
        return clause != null
                        && (scene.is(clause.to(), ":") || (scene.is(clause.to(), "-") && opens(scene, clause)))
                        && (!scene.is(clause.from() - 1, ",") || scene.is(clause.from() - 2, ")"))
                ? turn.alone(clause)
                : null;
    }

    /// `Mon - called Tom; Tue - texted Ana`
    private static boolean opens(Scene scene, Clause clause) {
        var before = scene.norm(clause.from() - 1);
        return clause.from() == 0
                || before.equals("\n")
                || before.equals(";")
                || before.equals("|")
                || before.equals("*");
    }

    /// `Away-day in Taupo, three weeks ago: I sat with …`
    static boolean titles(Turn turn, Clause clause) {
        return turn.scene().is(clause.to(), ":")
                && !turn.scene().dates(clause.from(), clause.to()).isEmpty()
                && turn.scene().mentions(clause.from(), clause.to()).isEmpty();
    }

    /// `Yesterday: breakfast with Dan, a call with Ana`: one day for the whole line.
    static boolean lists(Turn turn, Clause clause) {
        if (!turn.scene().is(clause.to(), ":")) {
            return false;
        }
        for (int i = clause.to(); i < turn.from(); i++) {
            if (turn.scene().is(i, "\n")
                    || (turn.scene().is(i, ".") && !turn.scene().is(i + 1, ")"))) {
                return false;
            }
        }
        return true;
    }

    /// A line of its own.
    static boolean heads(Scene scene, Clause clause) {
        return (clause.from() == 0 || scene.is(clause.from() - 1, "\n"))
                && (scene.is(clause.to(), "\n") || (scene.is(clause.to(), ":") && scene.is(clause.to() + 1, "\n")));
    }
}
