package kith.language;

/// Finds where the words of somebody else begin: `told me | she is moving`.
final class Reports {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Beginnings beginnings;

    Reports(Lexicon lexicon, Verbs verbs, Beginnings beginnings) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.beginnings = beginnings;
    }

    /// `told me | she is …`, `turns out | he moved`, `says | her mum …`.
    boolean reports(Scene scene, int i, int from) {
        if (i - from < 1
                || i - from > 8
                || beginnings.subject(scene, i) == i
                || scene.is(i, "both")
                || scene.is(i, "the")
                || scene.is(i, "i")
                || scene.is(i, "we")) {
            return false;
        }
        if (scene.is(i - 1, "that") && said(scene, from, i - 1) && beginnings.begins(scene, i)) {
            return true;
        }
        int verb = i - 1;
        if (scene.is(verb, "that")
                || scene.is(verb, "out")
                || scene.is(verb, "how")
                || scene.is(verb, "whether")
                || scene.is(verb, "if")) {
            verb--;
        }
        if (scene.is(verb, "me") || scene.is(verb, "us")) {
            verb--;
        }
        if (verb < i - 1
                && (scene.is(i - 1, "if") || scene.is(i - 1, "whether"))
                && verbs.is(scene.norm(verb), "ask")) {
            return false;
        }
        var told = scene.norm(verb);
        var says = verbs.is(told, "say")
                || told.equals("turns")
                || told.equals("apparently")
                || told.equals("turned")
                || told.equals("sounds")
                || told.equals("discovered")
                || told.equals("realised")
                || told.equals("realized")
                || told.equals("found");
        int next = beginnings.subject(scene, i);
        var owned = next == i + 1 && (scene.is(i, "her") || scene.is(i, "his") || scene.is(i, "their"));
        return says
                && !owned
                && !elliptic(scene, next)
                && !scene.named(verb)
                && (scene.is(next, "'s")
                        ? copula(scene, i, next + 1)
                        : beginnings.verb(scene, beginnings.skipAdverbs(scene, next)));
    }

    /// `I said she would.`
    private boolean elliptic(Scene scene, int next) {
        return lexicon.has("aux", scene.norm(next)) && (!scene.text().word(next + 1) || scene.dated(next + 1) != null);
    }

    private boolean said(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            var found = scene.is(i, "saw")
                    || scene.is(i, "read")
                    || scene.is(i, "discovered")
                    || scene.is(i, "realised")
                    || scene.is(i, "realized");
            if ((found || verbs.is(scene.norm(i), "say")) && !scene.named(i)) {
                return true;
            }
        }
        return false;
    }

    /// `Ana's hiring`, not `Ana's email`.
    private boolean copula(Scene scene, int subject, int i) {
        var word = scene.norm(i);
        return !scene.named(subject)
                || lexicon.has("stop", word)
                || lexicon.has("filler", word)
                || verbs.is(word, Verbs.Form.GERUND)
                || verbs.is(word, Verbs.Form.PARTICIPLE);
    }
}
