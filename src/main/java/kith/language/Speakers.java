package kith.language;

import java.util.List;

/// Tells whose words a clause without a subject are: `Maya asked me to review it, | said I'd do it by Monday` is said
/// by the writer, though the clause before was about Maya.
final class Speakers {
    private final Acts acts;
    private final Verbs verbs;

    Speakers(Acts acts, Verbs verbs) {
        this.acts = acts;
        this.verbs = verbs;
    }

    /// The turn as the writer's own, if it is.
    Turn of(Turn turn) {
        var saying = turn.saying();
        if (saying.subject() != Saying.Subject.THEM || !unnamed(turn)) {
            return turn;
        }
        var scene = turn.scene();
        int said = acts.of("own words").end(scene, saying.predicate(), turn.to());
        return said > saying.predicate() && !receives(scene, said)
                ? turn.with(new Saying(
                        saying.clause(),
                        Saying.Subject.NONE,
                        List.of(),
                        saying.predicate(),
                        saying.verb(),
                        saying.tense(),
                        saying.negated()))
                : turn;
    }

    /// `said I'd get it by Monday` is theirs.
    private boolean receives(Scene scene, int i) {
        return verbs.is(scene.norm(i), Verbs.Form.BASE)
                && (scene.is(i, "get") || scene.is(i, "receive") || scene.is(i, "hear"));
    }

    private static boolean unnamed(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.from(); i < turn.saying().predicate(); i++) {
            if (scene.named(i) || scene.is(i, "who") || Beginnings.pronoun(scene.norm(i)) || scene.is(i, "both")) {
                return false;
            }
        }
        return true;
    }
}
