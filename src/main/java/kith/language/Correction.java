package kith.language;

import java.util.Set;

/// Puts a date right that was just told: `make that 30 Oct`, `no, Tuesday`.
final class Correction {
    private static final Set<String> LEADS =
            Set.of("make", "no", "sorry", "rather", "correction", "actually", "wait", "scratch");

    private Correction() {}

    static boolean read(Turn turn) {
        var scene = turn.scene();
        int first = turn.from();
        if (!scene.is(turn.to() - 1, "rather")
                && !LEADS.contains(scene.norm(first))
                && !LEADS.contains(scene.norm(first - 1))) {
            var previous = turn.previous();
            if (previous == null || !LEADS.contains(scene.norm(previous.from())) || previous.length() > 2) {
                return false;
            }
        }
        var dates = scene.dates(turn.from(), turn.to());
        if (dates.isEmpty() || words(scene, turn) > 3) {
            return false;
        }
        return turn.notes().redate(dates.getLast());
    }

    private static int words(Scene scene, Turn turn) {
        int words = 0;
        for (int i = turn.from(); i < turn.to(); i++) {
            words += scene.dated(i) == null && scene.text().word(i) ? 1 : 0;
        }
        return words;
    }
}
