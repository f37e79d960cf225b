package kith.language;

import kith.people.Side;

/// Tells what is promised from what merely will be.
final class Deeds {
    private final Verbs verbs;

    Deeds(Verbs verbs) {
        this.verbs = verbs;
    }

    /// Promised in so many words: whatever it is, it is owed.
    boolean given(Scene scene, Patterns.Found opener) {
        for (int i = opener.from(); i < opener.to(); i++) {
            var word = scene.norm(i);
            if (!scene.named(i)
                    && (verbs.is(word, "promise", Verbs.Form.PAST)
                            || verbs.is(word, "agree", Verbs.Form.PAST)
                            || word.startsWith("owe"))) {
                return true;
            }
        }
        return false;
    }

    /// Nothing that one does for another.
    boolean idle(String deed, Side by) {
        if (by == Side.ME) {
            return verbs.is(deed, "idle", Verbs.Form.BASE);
        }
        return verbs.is(deed, "state", Verbs.Form.BASE)
                || (verbs.is(deed, Verbs.Form.PARTICIPLE) && !verbs.is(deed, Verbs.Form.BASE))
                || (verbs.is(deed, Verbs.Form.BASE) && !verbs.is(deed, "deed"));
    }

    /// What is promised begins with the verb at the opener's end, or behind it.
    int deedAt(Scene scene, Patterns.Found opener, int to) {
        int last = opener.to() - 1;
        var word = scene.norm(last);
        var verb = verbs.is(word, "deed", Verbs.Form.BASE)
                || (scene.is(last - 1, "be") && verbs.is(word, Verbs.Form.GERUND));
        return last >= opener.from() && verb && !scene.named(last) ? last : Math.min(opener.to(), to);
    }
}
