package kith.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day told by how far it lies before one that was told: `speaks on 22 September. Send her the brief a week before`.
final class Ahead {
    private static final int FAR = 3;

    private Ahead() {}

    /// Null when the clause tells no such day.
    static @Nullable LocalDate of(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.from() + 2; i < turn.to(); i++) {
            var ends = i + 1 >= turn.to() || scene.is(i + 1, "that") || scene.is(i + 1, "then");
            var before = scene.is(i, "before") || scene.is(i, "beforehand") || scene.is(i, "earlier");
            var days = ends && before ? days(scene, i - 1) : 0;
            if (days > 0) {
                var told = told(turn);
                return told == null ? null : told.minusDays(days);
            }
        }
        return null;
    }

    private static int days(Scene scene, int unit) {
        int each = switch (scene.norm(unit)) {
            case "day", "days" -> 1;
            case "week", "weeks" -> 7;
            case "fortnight" -> 14;
            default -> 0;
        };
        return each
                * switch (scene.norm(unit - 1)) {
                    case "a", "the", "one", "1" -> 1;
                    case "two", "2", "couple" -> 2;
                    case "three", "3" -> 3;
                    case "four", "4" -> 4;
                    default -> 0;
                };
    }

    private static @Nullable LocalDate told(Turn turn) {
        for (int i = turn.index() - 1; i >= Math.max(0, turn.index() - FAR); i--) {
            var clause = turn.clauses().get(i);
            for (var dated : turn.scene().dates(clause.from(), clause.to()).reversed()) {
                if (dated.future().isAfter(turn.today().day())) {
                    return dated.future();
                }
            }
        }
        return null;
    }
}
