package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What a clause tells of contact by what was done in company.
final class Together {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Media media;

    Together(Lexicon lexicon, Verbs verbs, Media media) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.media = media;
    }

    /// `split a cab with`: whatever was done with somebody was done in their company.
    @Nullable
    TalkKind kind(Scene scene, Saying saying, boolean over) {
        var past = over && !verbs.is(scene.norm(saying.verb()), "apart");
        var beside = saying.subject() == Saying.Subject.ME && !saying.subjects().isEmpty();
        if (beside && (past || (saying.verbless() && has(scene, saying, "at")))) {
            return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
        }
        if (!past && !saying.verbless()) {
            return null;
        }
        for (int i = Math.min(saying.verb(), saying.predicate()); i + 1 < saying.to(); i++) {
            if (past && Clue.possessive(scene.text(), i) && scene.named(i - 1) && event(scene, i + 1)) {
                return TalkKind.MEETING;
            }
            if (((past && beside(scene.norm(i))) || scene.is(i, "with"))
                    && People.length(scene, i + 1, lexicon) > 0
                    && (past ? i > saying.verb() : i > saying.predicate() || scene.dated(i - 1) != null)
                    && follows(scene, i - 1)) {
                return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
            }
        }
        return null;
    }

    private static boolean follows(Scene scene, int i) {
        return scene.text().word(i)
                || scene.dated(i) != null
                || scene.text().at(i).kind() == Token.Kind.NUMBER;
    }

    private static boolean beside(String word) {
        return word.equals("alongside") || word.equals("beside") || word.equals("opposite") || word.equals("against");
    }

    /// `Tom's pottery class`, `at Lorelei's lake house`.
    private boolean event(Scene scene, int from) {
        for (int i = from; i < from + 3; i++) {
            if (lexicon.has("event", scene.norm(i)) || media.noun(scene, i) == TalkKind.MEETING) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Scene scene, Saying saying, String word) {
        for (int i = saying.predicate(); i < saying.to(); i++) {
            if (scene.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
