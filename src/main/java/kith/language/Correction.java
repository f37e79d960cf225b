package kith.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts a date right that was just told: `make that 30 Oct`, `no, Tuesday`.
final class Correction {
    private static final Set<String> LEADS =
            Set.of("make", "no", "sorry", "rather", "correction", "actually", "wait", "scratch");

    /// `last night rather`, `Sunday actually`.
    private static final Set<String> TRAILS = Set.of("rather", "actually", "sorry");

    private Correction() {}

    static boolean read(Turn turn) {
        var scene = turn.scene();
        int first = turn.from();
        if (!mean(turn)
                && !TRAILS.contains(scene.norm(turn.to() - 1))
                && !LEADS.contains(scene.norm(first))
                && !LEADS.contains(scene.norm(first - 1))) {
            var previous = turn.previous();
            if (previous == null || !LEADS.contains(scene.norm(previous.from())) || previous.length() > 2) {
                return false;
            }
        }
        var dates = scene.dates(turn.from(), turn.to()).stream()
                .filter(dated -> !scene.is(dated.from() - 1, "not"))
                .toList();
        if (dates.isEmpty() || words(scene, turn) > 3) {
            return false;
        }
        return turn.notes().redate(dates.getLast());
    }

    /// The dates without those that were put right at once: `sunday actually saturday night`, `friday no thursday`.
    static List<Dated> right(Scene scene, List<Dated> dates) {
        var right = new ArrayList<Dated>();
        for (var dated : dates) {
            if (!right.isEmpty() && instead(scene, right.getLast().to(), dated.from())) {
                right.removeLast();
            }
            right.add(dated);
        }
        return right;
    }

    private static boolean instead(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.text().word(i) && !LEADS.contains(scene.norm(i)) && !scene.is(i, "i") && !scene.is(i, "mean")) {
                return false;
            }
        }
        return from < to && scene.text().word(to - 1);
    }

    /// `Thursday I mean, not today`
    private static boolean mean(Turn turn) {
        for (int i = turn.from(); i + 1 < turn.to(); i++) {
            if (turn.scene().is(i, "i") && turn.scene().is(i + 1, "mean")) {
                return true;
            }
        }
        return false;
    }

    private static int words(Scene scene, Turn turn) {
        int words = 0;
        for (int i = turn.from(); i < turn.to(); i++) {
            words += scene.dated(i) == null && scene.text().word(i) ? 1 : 0;
        }
        return words;
    }
}
