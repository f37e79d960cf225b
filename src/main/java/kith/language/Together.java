package kith.language;

import java.util.List;
import java.util.Locale;
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
        if (beside && (past || (saying.verbless() && (has(scene, saying, "at") || has(scene, saying, "on"))))) {
            return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
        }
        if (!past && !saying.verbless()) {
            return null;
        }
        if (saying.verbless() && saying.subject() != Saying.Subject.THEM && theirPlace(scene, saying)) {
            return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
        }
        for (int i = Math.min(saying.verb(), saying.predicate()); i + 1 < saying.to(); i++) {
            if (past
                    && !verbs.is(scene.norm(saying.verb()), "give")
                    && Clue.possessive(scene.text(), i)
                    && scene.named(i - 1)
                    && event(scene, i + 1)) {
                return TalkKind.MEETING;
            }
            if ((beside(scene.norm(i)) || (scene.is(i, "with") && !bond(scene, i)))
                    && (People.length(scene, i + 1, lexicon) > 0 || apposed(scene, i + 1, saying.to()))
                    && (past ? i > saying.verb() : i > saying.predicate() || scene.dated(i - 1) != null)
                    && follows(scene, i - 1)) {
                return media.medium(scene, saying.from(), saying.to(), wire(scene, saying));
            }
        }
        return null;
    }

    /// `two hours in Tom's office`, `supra at Nino's`: somewhere of theirs.
    private boolean theirPlace(Scene scene, Saying saying) {
        for (int i = saying.from(); i + 1 < saying.to(); i++) {
            var led = scene.is(i, "at") || scene.is(i, "in") || scene.is(i, "on") || scene.is(i, "round");
            if (!led || scene.dated(i) != null) {
                continue;
            }
            var owner = scene.mention(i + 1);
            int next = owner == null ? i + 2 : owner.to();
            var owned = owner == null ? owns(scene.norm(i + 1)) : Clue.possessive(scene.text(), next);
            next = owner != null && owned ? next + 1 : next;
            var bare = owner != null
                    && owned
                    && scene.is(i, "at")
                    && (next >= saying.to() || !scene.text().word(next) || scene.dated(next) != null);
            if (bare
                    || ((owned || owner != null)
                            && place(scene, next, owned ? 3 : 1)
                            && (owner != null || spent(scene, saying)))) {
                return true;
            }
        }
        return false;
    }

    /// `with Ana telephoned today`
    private TalkKind wire(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.to(); i++) {
            for (var kind : List.of(TalkKind.CALL, TalkKind.MESSAGE)) {
                var done = verbs.is(scene.norm(i), kind.name().toLowerCase(Locale.ROOT), Verbs.Form.PAST);
                if (done && !scene.named(i) && scene.dated(i) == null) {
                    return kind;
                }
            }
        }
        return TalkKind.MEETING;
    }

    private static boolean owns(String word) {
        return word.equals("his") || word.equals("her") || word.equals("their");
    }

    private boolean place(Scene scene, int from, int near) {
        for (int i = from; i < from + near; i++) {
            if (scene.text().word(i)
                    && scene.dated(i) == null
                    && (lexicon.has("homes", scene.norm(i)) || lexicon.has("spot", scene.norm(i)))) {
                return true;
            }
        }
        return false;
    }

    /// `30 min`, `half the night`: so long somebody stayed.
    private boolean spent(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.to(); i++) {
            if (lexicon.has("while", scene.norm(i)) || scene.dated(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// `with a new prospect: Ana Lund`: who it is stands behind what they are.
    static boolean apposed(Scene scene, int from, int to) {
        if (!Whereabouts.determiner(scene.norm(from)) || !scene.named(to + 1)) {
            return false;
        }
        return to - from <= 5 && (scene.is(to, ":") || scene.is(to, ",") || scene.is(to, "("));
    }

    /// `deal with Oksana`, `delighted with herself`: nothing that two did together.
    private boolean bond(Scene scene, int with) {
        var self = scene.norm(with + 1).endsWith("self") || scene.norm(with + 1).endsWith("selves");
        return self || (!scene.named(with - 1) && lexicon.has("bond", scene.norm(with - 1)));
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
