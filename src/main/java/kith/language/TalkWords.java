package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Words that say in which way people talked.
final class TalkWords {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Media media;
    private final Patterns met;
    private final Patterns came;
    private final Patterns caughtUp;
    private final Patterns called;
    private final Patterns messaged;
    private final Patterns mailed;

    TalkWords(Lexicon lexicon, Verbs verbs, Media media, Acts acts) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.media = media;
        met = acts.of("met");
        came = acts.of("came");
        caughtUp = acts.of("caught up");
        called = acts.of("called");
        messaged = acts.of("messaged");
        mailed = acts.of("mailed");
    }

    boolean came(Scene scene, Saying saying) {
        return begins(scene, saying, came);
    }

    boolean met(Scene scene, Saying saying) {
        return begins(scene, saying, met);
    }

    /// What the writer did.
    @Nullable
    TalkKind byVerb(Scene scene, Saying saying) {
        return saying.tense() == Saying.Tense.PAST ? byWords(scene, saying, saying.verb()) : null;
    }

    private static boolean begins(Scene scene, Saying saying, Patterns patterns) {
        for (int i = saying.predicate(); i <= Math.min(saying.verb(), saying.to() - 1); i++) {
            if (patterns.end(scene, i, saying.to()) > i) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    TalkKind byWords(Scene scene, Saying saying, int verb) {
        var word = scene.norm(verb);
        int to = saying.to();
        var set = bySetPhrase(scene, saying);
        if (set != null) {
            return set;
        }
        if (verbs.is(word, "call") && !scene.is(verb + 1, "off")) {
            return TalkKind.CALL;
        }
        if (verbs.is(word, "email")) {
            return TalkKind.EMAIL;
        }
        if (verbs.is(word, "message")) {
            return TalkKind.MESSAGE;
        }
        if (met(scene, saying)) {
            return media.remote(scene, verb, to);
        }
        if (begins(scene, saying, caughtUp) || verbs.is(word, "talk")) {
            return media.medium(scene, saying.from(), to, TalkKind.OTHER);
        }
        if (word.equals("wrote") || word.equals("written")) {
            return media.medium(scene, saying.from(), to, TalkKind.MESSAGE);
        }
        return verbs.is(word, "meet") ? media.remote(scene, verb, to) : null;
    }

    /// `gave me a bell`, `dropped me a line on whatsapp`, `answered Ana's mail`.
    @Nullable
    TalkKind bySetPhrase(Scene scene, Saying saying) {
        if (begins(scene, saying, called)) {
            return TalkKind.CALL;
        }
        if (begins(scene, saying, mailed)) {
            return TalkKind.EMAIL;
        }
        return begins(scene, saying, messaged)
                ? media.medium(scene, saying.from(), saying.to(), TalkKind.MESSAGE)
                : null;
    }

    /// `coffee with`, `call from`: a noun that takes two.
    @Nullable
    TalkKind byNoun(Scene scene, Saying saying) {
        if (!saying.verbless() && (!light(scene.norm(saying.verb())) || saying.tense() != Saying.Tense.PAST)) {
            return null;
        }
        for (int i = saying.from(); i < saying.to(); i++) {
            var kind = scene.named(i) || scene.dated(i) != null || Media.other(scene.norm(i - 1))
                    ? null
                    : media.noun(scene.norm(i));
            if (kind != null) {
                var direct = kind != TalkKind.MEETING && kind != TalkKind.OTHER;
                return media.medium(scene, direct ? i : saying.from(), saying.to(), kind);
            }
        }
        return null;
    }

    private boolean light(String verb) {
        return lexicon.has("light", verb);
    }

    /// `sat with`, `split a cab with`: whatever was done with somebody was done in their company.
    @Nullable
    TalkKind together(Scene scene, Saying saying) {
        var past = saying.tense() == Saying.Tense.PAST && !verbs.is(scene.norm(saying.verb()), "apart");
        var beside = saying.subject() == Saying.Subject.ME && !saying.subjects().isEmpty();
        if (beside && (past || (saying.verbless() && has(scene, saying, "at")))) {
            return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
        }
        if (!past && !saying.verbless()) {
            return null;
        }
        for (int i = Math.min(saying.verb(), saying.predicate()) + 1; i + 1 < saying.to(); i++) {
            if (past && Clue.possessive(scene.text(), i) && scene.named(i - 1) && event(scene, i + 1)) {
                return TalkKind.MEETING;
            }
            if (((past && beside(scene.norm(i))) || scene.is(i, "with"))
                    && Pattern.people(scene, i + 1, lexicon) > 0
                    && scene.text().word(i - 1)) {
                return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
            }
        }
        return null;
    }

    private static boolean beside(String word) {
        return word.equals("alongside") || word.equals("beside") || word.equals("opposite") || word.equals("against");
    }

    /// `our call with Ana overran`: the subject itself was the talk.
    @Nullable
    TalkKind bySubject(Scene scene, Saying saying) {
        if (saying.negated()
                || !(scene.is(saying.from(), "my")
                        || scene.is(saying.from(), "our")
                        || scene.is(saying.from(), "the"))) {
            return null;
        }
        for (int i = saying.from() + 1; i < Math.min(saying.from() + 4, saying.to()); i++) {
            if (scene.is(i + 1, "with") && media.noun(scene.norm(i)) != null) {
                return media.medium(scene, saying.from(), i + 1, media.noun(scene.norm(i)));
            }
        }
        return null;
    }

    /// `Tom's pottery class`, `at Lorelei's lake house`.
    private boolean event(Scene scene, int from) {
        for (int i = from; i < from + 3; i++) {
            if (lexicon.has("event", scene.norm(i)) || media.noun(scene.norm(i)) == TalkKind.MEETING) {
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

    /// A clause that names a way to talk and hardly anything else: `by phone`, `zoom, this morning`.
    boolean mediumAlone(Turn turn) {
        int words = 0;
        var medium = false;
        for (int i = turn.from(); i < turn.to(); i++) {
            if (turn.scene().dated(i) == null && turn.scene().text().word(i)) {
                var kind = media.noun(turn.scene().norm(i));
                medium |= kind != null && kind != TalkKind.OTHER;
                words++;
            }
        }
        return medium
                && words <= 3
                && turn.saying().verbless()
                && turn.index() > 0
                && turn.saying().subject() == Saying.Subject.NONE;
    }

    boolean ours(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, "our") || scene.is(i, "us") || scene.is(i, "we")) {
                return true;
            }
        }
        return false;
    }
}
