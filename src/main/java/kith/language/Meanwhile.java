package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What somebody did while the writer did something else at the same spot: `Quang held the umbrella while I looked`.
final class Meanwhile {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Media media;

    Meanwhile(Lexicon lexicon, Verbs verbs, Media media) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.media = media;
    }

    /// Null unless they did it with the writer at hand.
    @Nullable
    TalkKind kind(Turn turn) {
        var saying = turn.saying();
        var next = turn.next();
        if (next == null
                || saying.subject() != Saying.Subject.THEM
                || saying.subjects().isEmpty()
                || saying.verbless()
                || saying.tense() != Saying.Tense.PAST
                || !at(turn.scene(), next.from())) {
            return null;
        }
        var there = mine(turn.scene(), next)
                ? verbs.is(turn.scene().norm(saying.verb()), "beside")
                : helping(turn.scene(), next);
        return there ? media.medium(turn.scene(), turn.from(), turn.to(), TalkKind.MEETING) : null;
    }

    private static boolean at(Scene scene, int i) {
        return scene.is(i, "while") || scene.is(i, "whilst") || scene.is(i, "as") || scene.is(i, "when");
    }

    /// `while I looked at the cracks`, but not `while I was away`.
    private boolean mine(Scene scene, Clause clause) {
        if (!scene.is(clause.from() + 1, "i") && !scene.is(clause.from() + 1, "we")) {
            return false;
        }
        for (int i = clause.from() + 2; i < clause.to(); i++) {
            if (lexicon.has("absent", scene.norm(i))) {
                return false;
            }
        }
        return true;
    }

    /// `while helping me carry the sofa`: what else they did, for the writer.
    private boolean helping(Scene scene, Clause clause) {
        int verb = clause.from() + 1;
        return verbs.is(scene.norm(verb), Verbs.Form.GERUND)
                && (scene.is(verb + 1, "me") || scene.is(verb + 1, "us"))
                && !verbs.is(scene.norm(verb), "call")
                && !verbs.is(scene.norm(verb), "message")
                && !verbs.is(scene.norm(verb), "email");
    }
}
