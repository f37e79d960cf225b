package kith.language;

import java.util.Set;

/// Tells which clauses are no facts about somebody: what is only passing, wondered, or done towards the writer.
final class Untold {
    private static final Set<String> AMONG = Set.of("us", "me", "for", "in", "later", "by", "");

    private final Verbs verbs;

    Untold(Verbs verbs) {
        this.verbs = verbs;
    }

    /// `while he's away`, `no idea what she is up to`, `Tom wasn't there`.
    static boolean aside(Scene scene, Saying saying) {
        return switch (scene.norm(saying.from())) {
            case "while", "when", "if", "unless", "once", "until", "as", "nothing", "none", "neither", "going" -> true;
            default -> (saying.negated() && past(scene, saying)) || wondered(scene, saying);
        };
    }

    /// `could maybe do five`, `he'll lend it | if his boss agrees`, `can't make it`: nothing that is so.
    static boolean supposed(Turn turn) {
        var tense = turn.saying().tense();
        var ahead = tense == Saying.Tense.MODAL || tense == Saying.Tense.FUTURE;
        if (ahead && turn.follows("if")) {
            return true;
        }
        for (int i = turn.from(); tense == Saying.Tense.MODAL && i < turn.to(); i++) {
            if (turn.scene().is(i, "maybe")
                    || (turn.scene().is(i, "make")
                            && (turn.saying().negated() || turn.scene().is(i + 1, "it")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(Scene scene, Saying saying) {
        for (int i = saying.predicate(); i < Math.min(saying.predicate() + 3, saying.to()); i++) {
            switch (scene.norm(i)) {
                case "was", "were", "did", "had", "could", "'d", "would" -> {
                    return true;
                }
                default -> {}
            }
        }
        return saying.tense() == Saying.Tense.PAST
                && !scene.is(saying.predicate(), "has")
                && !scene.is(saying.predicate(), "have");
    }

    private static boolean wondered(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.predicate(); i++) {
            if (scene.is(i, "what") || scene.is(i, "how") || scene.is(i, "why") || scene.is(i, "whether")) {
                return true;
            }
        }
        return false;
    }

    /// Words of another language, of which nothing can be told.
    boolean foreign(Scene scene, int from, int to) {
        int words = 0;
        int english = 0;
        for (int i = from; i < to; i++) {
            if (scene.text().word(i) && scene.dated(i) == null && !scene.text().capital(i)) {
                words++;
                english += scene.norm(i).length() > 1 && verbs.english(scene.norm(i)) ? 1 : 0;
            }
        }
        return words > 0 && english * 2 < words + 1;
    }

    /// `he was gracious about it`: how they were that day.
    static boolean passing(Scene scene, Saying saying, int from) {
        return scene.is(from - 1, "was") || scene.is(from - 1, "were") || scene.is(saying.to() - 1, "to");
    }

    /// What they did towards the writer, said or thought is no fact about them.
    boolean untold(Scene scene, Saying saying) {
        if (saying.verbless()) {
            return false;
        }
        var verb = scene.norm(saying.verb());
        if (passive(scene, saying)) {
            return towardsMe(scene, saying);
        }
        if (unanswered(scene, saying) || shifted(scene, saying)) {
            return true;
        }
        if (verb.equals("asked") || verb.equals("asks") || verb.equals("asking")) {
            return !asksSomething(scene, saying);
        }
        if (verb.equals("left") && saying.verb() + 1 >= saying.to()) {
            return true;
        }
        if (verb.equals("joined") && AMONG.contains(scene.norm(saying.verb() + 1))) {
            return true;
        }
        if (saying.tense() == Saying.Tense.PAST && towardsMe(scene, saying)) {
            return true;
        }
        if (saying.tense() == Saying.Tense.FUTURE && (towardsMe(scene, saying) || saying.verb() + 1 >= saying.to())) {
            return true;
        }
        if (verbs.is(verb, Verbs.Form.GERUND)) {
            var over = scene.norm(saying.verb() + 1);
            return towardsMe(scene, saying) || (verb.equals("thinking") && (over.equals("it") || over.equals("about")));
        }
        return saying.tense() == Saying.Tense.PAST
                ? verbs.is(verb, "notold") || verbs.is(verb, "say")
                : verbs.is(verb, "say") && saying.tense() != Saying.Tense.MODAL;
    }

    /// `has been offered a scholarship`: done to them.
    private static boolean passive(Scene scene, Saying saying) {
        return scene.is(saying.verb() - 1, "been");
    }

    /// `has not reverted yet`: they only kept quiet.
    private boolean unanswered(Scene scene, Saying saying) {
        return saying.negated() && saying.tense() == Saying.Tense.PAST && verbs.is(scene.norm(saying.verb()), "notold");
    }

    /// `moved to Thursday`: the plan, not the person.
    static boolean shifted(Scene scene, Saying saying) {
        for (int i = saying.predicate(); i + 1 < saying.to(); i++) {
            if (scene.is(i, "moved") || scene.is(i, "pushed") || scene.is(i, "shifted") || scene.is(i, "postponed")) {
                int at = scene.is(i + 1, "to") || scene.is(i + 1, "back") ? i + 2 : i + 1;
                return scene.dated(i + 1) != null || scene.dated(at) != null;
            }
        }
        return false;
    }

    private static boolean towardsMe(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            switch (scene.norm(i)) {
                case "me", "us", "my", "our" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean asksSomething(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 3, saying.to()); i++) {
            if (scene.is(i, "for") || scene.is(i, "to") || scene.is(i, "whether") || scene.is(i, "if")) {
                return true;
            }
        }
        return false;
    }

    /// What speaks of the writer's own things tells nothing of them, unless a verb says so.
    boolean mine(Scene scene, Saying saying, int from) {
        if (verbs.is(scene.norm(from), Verbs.Form.THIRD)) {
            return false;
        }
        int end = saying.tense() == Saying.Tense.MODAL ? saying.verb() : saying.to();
        for (int i = from; i < end; i++) {
            if (scene.is(i, "my") || scene.is(i, "our") || scene.is(i, "me") || scene.is(i, "i")) {
                return true;
            }
        }
        return false;
    }
}
