package kith.language;

import kith.people.Side;

/// Tells what is promised from what merely will be.
final class Deeds {
    private final Verbs verbs;
    private final Lexicon lexicon;
    private final Plans plans;

    Deeds(Verbs verbs, Lexicon lexicon) {
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.plans = new Plans(lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// Something that one person does for another.
    boolean does(String word) {
        return does(word, Verbs.Form.BASE);
    }

    boolean does(String word, Verbs.Form form) {
        return verbs.is(word, "deed", form) || verbs.is(word, "service", form) || verbs.is(word, "give", form);
    }

    /// Promised in so many words: whatever it is, it is owed.
    private boolean given(Scene scene, Patterns.Found opener) {
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

    /// Nothing that one does for another. What is done stands at `deed`, behind the opener.
    boolean idle(Scene scene, Patterns.Found opener, int deed, int to, Side by) {
        var word = scene.norm(deed);
        if (deed >= to || scene.is(deed - 1, "have")) {
            return false;
        }
        var last = scene.norm(deed - 1);
        if (last.equals("to") && scene.is(deed - 2, "going") && !verbs.is(word, Verbs.Form.BASE)) {
            return true;
        }
        if ((last.equals("'d") || last.equals("would")) && had(scene, deed)) {
            return true;
        }
        var bare = verbs.is(word, Verbs.Form.GERUND) && deed + 1 >= to;
        if (by == Side.THEM && (bare || family(scene, deed, to))) {
            return true;
        }
        if (plans.meal(scene, deed) || Plans.company(scene, deed, to)) {
            return true;
        }
        if (by == Side.ME) {
            return verbs.is(word, "idle", Verbs.Form.BASE) && !serves(scene, opener, deed, to);
        }
        return !given(scene, opener) && theirs(scene, opener, deed, to);
    }

    /// `he'd gone`, `she'd a fall`, `he'd forgot`: no would.
    private boolean had(Scene scene, int i) {
        var word = scene.norm(i);
        var done = verbs.is(word, Verbs.Form.PARTICIPLE) || verbs.is(word, Verbs.Form.PAST);
        return (done && !verbs.is(word, Verbs.Form.BASE)) || NounPhrases.determiner(word) || word.equals("no");
    }

    /// `promised his wife a holiday`, `sending her son to school`: for their own.
    private boolean family(Scene scene, int deed, int to) {
        for (int i = deed; i + 1 < Math.min(deed + 3, to); i++) {
            var own = scene.is(i, "his") || scene.is(i, "her") || scene.is(i, "their");
            if (own && lexicon.has("relative", scene.norm(i + 1)) && !mine(scene, deed, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean theirs(Scene scene, Patterns.Found opener, int deed, int to) {
        var word = scene.norm(deed);
        if (!verbs.is(word, Verbs.Form.BASE)) {
            return verbs.is(word, Verbs.Form.PARTICIPLE) && !verbs.is(word, Verbs.Form.GERUND);
        }
        if (verbs.is(word, "state", Verbs.Form.BASE) || word.equals("come") || word.equals("go")) {
            return !serves(scene, opener, deed, to);
        }
        if (verbs.is(word, "own", Verbs.Form.BASE)) {
            return !vowed(scene, opener) && !regards(scene, deed, to);
        }
        return !does(word) && !mine(scene, deed, to) && !deadline(scene, deed, to);
    }

    /// `close two by the end of the month`: a thing to be done by a day.
    private static boolean deadline(Scene scene, int deed, int to) {
        if (!scene.text().has(deed + 1) || scene.dated(deed + 1) != null || scene.is(deed + 1, "by")) {
            return false;
        }
        return scene.dates(deed + 1, to).stream().anyMatch(dated -> dated.cue() == Dated.Cue.BY);
    }

    /// `have it ready`, `have a look`, `come back to me`, `leave her the keys`: a verb of no effort that is a service
    /// here.
    private boolean serves(Scene scene, Patterns.Found opener, int deed, int to) {
        var next = scene.norm(deed + 1);
        return switch (scene.norm(deed)) {
            case "have" -> handed(scene, deed, to);
            case "come", "go" ->
                next.equals("back")
                        || next.equals("through")
                        || next.equals("over")
                        || (deed + 1 < to && does(next))
                        || (vowed(scene, opener) && regards(scene, deed, to));
            case "leave" ->
                (Pattern.people(scene, deed + 1, lexicon) > 0 && scene.text().word(deed + 2))
                        || has(scene, deed, to, "for");
            case "be" ->
                visiting(scene, deed, to)
                        || ((vowed(scene, opener) || given(scene, opener))
                                && (next.equals("a")
                                        || next.equals("an")
                                        || next.equals("his")
                                        || next.equals("her")
                                        || next.equals("there")));
            case "think" -> vowed(scene, opener) && deed + 1 < to;
            case "see" -> next.equals("to") || next.equals("if") || next.equals("what");
            case "stay", "wait", "attend" -> vowed(scene, opener) && regards(scene, deed, to);
            default -> false;
        };
    }

    /// `be over on Friday to fix it`.
    private boolean visiting(Scene scene, int deed, int to) {
        var next = scene.norm(deed + 1);
        if (!next.equals("over") && !next.equals("round") && !next.equals("by") && !next.equals("in")) {
            return false;
        }
        for (int i = deed + 2; i + 1 < to; i++) {
            if (scene.is(i, "to") && does(scene.norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean handed(Scene scene, int deed, int to) {
        for (int i = deed + 1; i < to; i++) {
            switch (scene.norm(i)) {
                case "ready",
                        "over",
                        "across",
                        "back",
                        "done",
                        "sorted",
                        "out",
                        "look",
                        "squiz",
                        "peek",
                        "gander",
                        "read",
                        "go",
                        "word",
                        "think",
                        "hands",
                        "desk" -> {
                    return true;
                }
                case "to", "for" -> {
                    if (scene.is(i + 1, "me") || scene.is(i + 1, "us") || Pattern.people(scene, i + 1, lexicon) > 0) {
                        return true;
                    }
                }
                case "with" -> {
                    if (scene.is(i + 1, "me") || scene.is(i + 1, "us")) {
                        return true;
                    }
                    if (goods(scene, deed + 1, i)) {
                        return true;
                    }
                }
                default -> {
                    if (done(scene, i, to)
                            || (i > deed + 1 && does(scene.norm(i)) && !lexicon.has("goods", scene.norm(i)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// `have her site fixed by Tuesday`, `have drawn up the lease`.
    private boolean done(Scene scene, int i, int to) {
        var word = scene.norm(i);
        var last = i + 1 >= to || scene.dated(i + 1) != null || !scene.text().word(i + 1);
        return verbs.is(word, Verbs.Form.PARTICIPLE)
                && !verbs.is(word, Verbs.Form.BASE)
                && (last || (scene.is(i - 1, "have") && served(word)));
    }

    /// What one does for another, as done.
    boolean served(String word) {
        return verbs.is(word, "deed", Verbs.Form.PARTICIPLE)
                || verbs.is(word, "service", Verbs.Form.PARTICIPLE)
                || verbs.is(word, "give", Verbs.Form.PARTICIPLE)
                || verbs.is(word, "act", Verbs.Form.PARTICIPLE);
    }

    /// A thing that one person hands to another.
    boolean goods(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.named(i) && lexicon.has("goods", scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    boolean goodsOrDeed(Scene scene, int from, int to) {
        if (goods(scene, from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!scene.named(i) && does(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean regards(Scene scene, int deed, int to) {
        if (mine(scene, deed, to) || goods(scene, deed, to)) {
            return true;
        }
        for (int i = deed; i < to; i++) {
            var dated = scene.dated(i);
            if ((dated != null && dated.cue() == Dated.Cue.BY)
                    || scene.is(i, "it")
                    || scene.is(i, "look")
                    || scene.is(i, "sure")
                    || scene.is(i, "care")
                    || scene.is(i, "back")
                    || (i > deed && Pattern.people(scene, i, lexicon) > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mine(Scene scene, int deed, int to) {
        return has(scene, deed, to, "me")
                || has(scene, deed, to, "us")
                || has(scene, deed, to, "my")
                || has(scene, deed, to, "our");
    }

    private static boolean has(Scene scene, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// Said to somebody, not only said to Kith.
    private boolean vowed(Scene scene, Patterns.Found opener) {
        for (int i = opener.from(); i < opener.to(); i++) {
            if (!scene.named(i) && (lexicon.has("vow", scene.norm(i)) || lexicon.has("vows", scene.norm(i)))) {
                return true;
            }
        }
        return false;
    }

    /// What is promised begins with the verb at the opener's end, or behind it.
    int deedAt(Scene scene, Patterns.Found opener, int to) {
        int last = opener.to() - 1;
        var word = scene.norm(last);
        var base = scene.is(last - 1, "to") && verbs.is(word, Verbs.Form.BASE);
        var verb = base || does(word) || verbs.is(word, Verbs.Form.GERUND);
        return last >= opener.from() && verb && !scene.named(last) && last > opener.from() - 1
                ? last
                : Math.min(opener.to(), to);
    }
}
