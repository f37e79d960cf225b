package kith.language;

import org.jspecify.annotations.Nullable;

/// Tells whether a clause without a subject goes on about the one of the clause before.
final class Continuations {
    private final Lexicon lexicon;
    private final Verbs verbs;

    Continuations(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// `Kibet: mobile money guy`: a name heads the line, and no task follows.
    boolean headed(Scene scene, Saying saying, Saying before) {
        return before.subject() == Saying.Subject.THEM
                && before.predicate() >= before.to()
                && !before.subjects().isEmpty()
                && saying.subject() == Saying.Subject.NONE
                && !scene.is(before.to(), ".")
                && !towardsThem(scene, saying)
                && !(verbs.is(scene.norm(saying.predicate()), "deed", Verbs.Form.BASE)
                        && !verbs.is(scene.norm(saying.predicate()), Verbs.Form.PAST));
    }

    /// `mailed me the contact`: not the writer did it.
    static boolean towardsMe(Scene scene, Saying saying) {
        return saying.subject() == Saying.Subject.NONE
                && !saying.verbless()
                && saying.tense() == Saying.Tense.PAST
                && !scene.is(saying.verb(), "let")
                && (scene.is(saying.verb() + 1, "me") || scene.is(saying.verb() + 1, "us"));
    }

    /// `She's hiring, will send me the job description`: the subject stays.
    boolean goesOn(Scene scene, Saying saying, @Nullable Saying before) {
        if (saying.subject() != Saying.Subject.NONE
                || saying.verbless()
                || before == null
                || saying.tense() == Saying.Tense.NONE) {
            return false;
        }
        var same = before.subject() == Saying.Subject.THEM
                && before.clause().sentence() == saying.clause().sentence();
        if (same && agrees(scene, saying)) {
            return true;
        }
        return same && !(saying.tense() == Saying.Tense.FUTURE && ofMine(scene, before)) && !towardsThem(scene, saying);
    }

    /// `…, and is going to ring her agent`: no verb of the writer's.
    private static boolean agrees(Scene scene, Saying saying) {
        int i = saying.predicate();
        return scene.is(i - 1, "and")
                && (scene.is(i, "is") || scene.is(i, "has") || scene.is(i, "wants"))
                && saying.tense() != Saying.Tense.PAST;
    }

    /// `Tom wants my recipe, will send`: what is the writer's, the writer sends.
    private static boolean ofMine(Scene scene, Saying before) {
        for (int i = before.predicate(); i < before.to(); i++) {
            if (scene.is(i, "my") || scene.is(i, "our") || scene.is(i, "me")) {
                return true;
            }
        }
        return false;
    }

    /// `and will forward her papers`: whose it is, and nobody acted upon.
    private boolean owns(Scene scene, Saying saying, int i) {
        var joined = scene.is(saying.predicate() - 1, "and");
        var noun = scene.text().word(i + 1)
                && scene.dated(i + 1) == null
                && !lexicon.has("stop", scene.norm(i + 1))
                && !lexicon.has("filler", scene.norm(i + 1));
        return scene.is(i, "their") || (joined && noun && (scene.is(i, "his") || scene.is(i, "her")));
    }

    /// Somebody else is acted upon, so the writer acts.
    private boolean towardsThem(Scene scene, Saying saying) {
        var mine = scene.is(saying.verb() + 1, "my") || scene.is(saying.verb() + 1, "our");
        if (mine && !scene.is(saying.predicate() - 1, "and") && verbs.is(scene.norm(saying.verb()), "say")) {
            return true;
        }
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 4, saying.to()); i++) {
            if (scene.named(i) || (lexicon.has("they", scene.norm(i)) && !owns(scene, saying, i))) {
                return true;
            }
        }
        return false;
    }
}
