package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Words that say in which way people talked.
final class TalkWords {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Patterns met;
    private final Patterns caughtUp;

    TalkWords(Lexicon lexicon, Verbs verbs, Acts acts) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        met = acts.of("met");
        caughtUp = acts.of("caught up");
    }

    /// What the writer did.
    @Nullable
    TalkKind byVerb(Scene scene, Saying saying) {
        if (saying.tense() != Saying.Tense.PAST) {
            return null;
        }
        return byWords(scene, saying, saying.verb());
    }

    /// What they did towards the writer.
    @Nullable
    TalkKind byTheirVerb(Scene scene, Saying saying) {
        if (saying.tense() != Saying.Tense.PAST) {
            return null;
        }
        var verb = scene.norm(saying.verb());
        var towardsMe = towardsMe(scene, saying);
        if (verbs.is(verb, "reply")) {
            return medium(scene, saying.from(), saying.to(), null);
        }
        if (acts(scene, saying, met)) {
            return TalkKind.MEETING;
        }
        if (!towardsMe) {
            return null;
        }
        return verbs.is(verb, "meet") && !verb.equals("saw") ? TalkKind.MEETING : byWords(scene, saying, saying.verb());
    }

    private boolean acts(Scene scene, Saying saying, Patterns patterns) {
        return patterns.find(scene, saying.predicate(), saying.to(), saying.predicate()) != null;
    }

    private boolean towardsMe(Scene scene, Saying saying) {
        int i = saying.verb() + 1;
        if (i >= saying.to()) {
            return true;
        }
        for (int at = i; at < Math.min(i + 3, saying.to()); at++) {
            if (scene.is(at, "me") || scene.is(at, "us") || scene.is(at, "my") || scene.is(at, "back")) {
                return true;
            }
        }
        return scene.dated(i) != null || !scene.text().word(i);
    }

    private @Nullable TalkKind byWords(Scene scene, Saying saying, int verb) {
        var word = scene.norm(verb);
        int from = saying.from();
        int to = saying.to();
        if (acts(scene, saying, met)) {
            return remote(scene, verb, to, TalkKind.MEETING);
        }
        if (acts(scene, saying, caughtUp)) {
            return medium(scene, from, to, TalkKind.OTHER);
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
        if (verbs.is(word, "talk")) {
            return medium(scene, from, to, TalkKind.OTHER);
        }
        if (word.equals("wrote") || word.equals("written")) {
            return medium(scene, from, to, TalkKind.MESSAGE);
        }
        if (verbs.is(word, "meet")) {
            return remote(scene, verb, to, TalkKind.MEETING);
        }
        return null;
    }

    /// `coffee with`, `call from`: a noun that takes two.
    @Nullable
    TalkKind byNoun(Scene scene, Saying saying) {
        if (!saying.verbless() && !light(scene.norm(saying.verb()))) {
            return null;
        }
        if (!saying.verbless() && saying.tense() != Saying.Tense.PAST) {
            return null;
        }
        for (int i = saying.from(); i < saying.to(); i++) {
            if (scene.named(i) || scene.dated(i) != null || scene.is(i - 1, "about")) {
                continue;
            }
            var kind = noun(scene.norm(i));
            if (kind != null) {
                return kind == TalkKind.MEETING || kind == TalkKind.OTHER
                        ? medium(scene, saying.from(), saying.to(), kind)
                        : medium(scene, i, saying.to(), kind);
            }
        }
        return null;
    }

    private static boolean light(String verb) {
        return switch (verb) {
            case "had",
                    "have",
                    "got",
                    "did",
                    "grabbed",
                    "took",
                    "enjoyed",
                    "finished",
                    "wrapped",
                    "attended",
                    "hosted",
                    "went",
                    "came",
                    "caught",
                    "spent",
                    "shared",
                    "held",
                    "got back",
                    "ended",
                    "closed",
                    "made",
                    "received",
                    "squeezed",
                    "joined",
                    "gave",
                    "left",
                    "sent",
                    "dropped",
                    "exchanged",
                    "ate",
                    "drank",
                    "played",
                    "walked",
                    "was" -> true;
            default -> false;
        };
    }

    private @Nullable TalkKind noun(String word) {
        if (lexicon.has("call", word)) {
            return TalkKind.CALL;
        }
        if (lexicon.has("email", word)) {
            return TalkKind.EMAIL;
        }
        if (lexicon.has("message", word)) {
            return TalkKind.MESSAGE;
        }
        if (lexicon.has("meeting", word)) {
            return TalkKind.MEETING;
        }
        return lexicon.has("chat", word) ? TalkKind.OTHER : null;
    }

    /// The way that a clause names, wherever it names it: `on the phone`, `via linkedin`, `over lunch`.
    @Nullable
    TalkKind medium(Scene scene, int from, int to, @Nullable TalkKind otherwise) {
        var found = otherwise;
        for (int i = from; i < to; i++) {
            if (scene.named(i) || scene.dated(i) != null) {
                continue;
            }
            var kind = noun(scene.norm(i));
            if (kind == TalkKind.CALL || kind == TalkKind.EMAIL || kind == TalkKind.MESSAGE) {
                return kind;
            }
            if (kind == TalkKind.MEETING && (otherwise == null || otherwise == TalkKind.OTHER)) {
                found = kind;
            }
        }
        return found;
    }

    /// `met on zoom` is a call.
    private TalkKind remote(Scene scene, int from, int to, TalkKind otherwise) {
        for (int i = from; i < to; i++) {
            var cue = scene.norm(i - 1);
            var kind = noun(scene.norm(i));
            if (kind == TalkKind.CALL
                    && (cue.equals("on") || cue.equals("over") || cue.equals("via") || cue.equals("by"))) {
                return TalkKind.CALL;
            }
            if (scene.is(i, "online") || scene.is(i, "virtually") || scene.is(i, "remotely")) {
                return TalkKind.CALL;
            }
        }
        return otherwise;
    }
}
