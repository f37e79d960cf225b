package kith.language;

/// Tells where a comma parts what one side owes from what the other does, or what was said from what puts it right.
final class Sides {
    /// How far behind the comma the second side may be named.
    private static final int FAR = 8;

    private Sides() {}

    /// `contract from Ana by June, | the fee from us by May`; `by Tuesday, | sorry, Wednesday`.
    static boolean part(Scene scene, int from, int comma) {
        return amends(scene, comma + 1)
                || taken(scene, comma + 1)
                || swaps(scene, comma + 1)
                || (sided(scene, from, comma) && sided(scene, comma + 1, comma + FAR));
    }

    /// `…, | in return the menu is on me`.
    private static boolean swaps(Scene scene, int i) {
        return scene.is(i, "in") && (scene.is(i + 1, "return") || scene.is(i + 1, "exchange"));
    }

    /// `needs the floor plans, | that's on me`
    private static boolean taken(Scene scene, int from) {
        int i = scene.is(from, "so") || scene.is(from, "and") ? from + 1 : from;
        return (scene.is(i, "that") || scene.is(i, "this") || scene.is(i, "it"))
                && (scene.is(i + 1, "'s") || scene.is(i + 1, "is"))
                && (scene.is(i + 2, "on") || scene.is(i + 2, "with"))
                && (scene.is(i + 3, "me") || scene.is(i + 3, "us"));
    }

    private static boolean amends(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "sorry", "wait", "scratch", "make", "rather", "correction" ->
                scene.dated(i + 1) != null || scene.dated(i + 2) != null || scene.dated(i + 3) != null;
            default -> false;
        };
    }

    private static boolean sided(Scene scene, int from, int to) {
        for (int i = from; i < to && !scene.is(i, ","); i++) {
            var mine = scene.is(i + 1, "me") || scene.is(i + 1, "us");
            var theirs = scene.is(i + 1, "him") || scene.is(i + 1, "her") || scene.is(i + 1, "them");
            var side = scene.is(i + 2, "side") || scene.is(i + 2, "end");
            if ((scene.is(i, "from") && (scene.named(i + 1) || mine || theirs || side))
                    || (scene.is(i, "to") && mine)) {
                return true;
            }
        }
        return false;
    }
}
