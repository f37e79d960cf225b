package kith.language;

import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Tells who vouches for the words just before: `the verdict within ten days, | she says`, `…tomorrow, | I promised`.
final class Seals {
    private final Acts acts;

    Seals(Acts acts) {
        this.acts = acts;
    }

    /// By whom the clause behind this one makes it a promise; null when it says something else.
    @Nullable
    Side behind(Turn turn) {
        var next = turn.next();
        if (next == null) {
            return null;
        }
        var beside = next.sentence() == turn.saying().clause().sentence();
        if (!beside && !turn.scene().is(turn.to(), ":")) {
            return null;
        }
        return of(turn.scene(), next);
    }

    /// Whose word a clause is that says no more than that somebody gave it.
    @Nullable
    Side of(Scene scene, Clause clause) {
        int from = clause.from();
        while (from < clause.to() && (scene.is(from, "and") || scene.is(from, "so") || scene.is(from, "or"))) {
            from++;
        }
        int mine = acts.of("mine sealed").end(scene, from, clause.to());
        if (mine > from && ends(scene, mine, clause)) {
            return Side.ME;
        }
        int theirs = acts.of("theirs sealed").end(scene, from, clause.to());
        return theirs > from && ends(scene, theirs, clause) ? Side.THEM : null;
    }

    /// Nothing behind it but a date or a sign.
    private static boolean ends(Scene scene, int from, Clause clause) {
        for (int i = from; i < clause.to(); i++) {
            if (scene.text().word(i) && scene.dated(i) == null) {
                return false;
            }
        }
        return true;
    }
}
