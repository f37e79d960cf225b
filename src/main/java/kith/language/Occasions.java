package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What a clause tells of contact by its nouns, and by what was done in company.
final class Occasions {
    private static final int NEAR = 5;
    private static final int MOST = 6;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Media media;
    private final Whereabouts whereabouts;

    Occasions(Lexicon lexicon, Verbs verbs, Media media, Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.media = media;
    }

    /// `coffee with`, `call from`: a noun that takes two.
    @Nullable
    TalkKind noun(Scene scene, Saying saying, boolean past) {
        if (saying.verbless() ? saying.tense() == Saying.Tense.PRESENT : !past || !light(scene, saying.verb())) {
            return headed(scene, saying);
        }
        for (int i = saying.from(); i < saying.to(); i++) {
            var kind =
                    scene.named(i) || scene.dated(i) != null || Media.other(scene.norm(i - 1)) || over(scene, saying, i)
                            ? null
                            : media.noun(scene, i);
            if (kind != null && !(kind == TalkKind.MEETING && (purpose(scene, saying, i) || meant(scene, saying, i)))) {
                var direct = kind != TalkKind.MEETING && kind != TalkKind.OTHER;
                return somewhere(scene, saying, media.medium(scene, direct ? i : saying.from(), saying.to(), kind));
            }
        }
        return occasion(scene, saying) ? media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING) : null;
    }

    /// `gave her a ticket to the conference`, `paid for his lunch`: what the thing was for.
    private boolean purpose(Scene scene, Saying saying, int noun) {
        if (saying.verbless() || !verbs.is(scene.norm(saying.verb()), "give")) {
            return false;
        }
        for (int i = noun - 1; i > Math.max(saying.verb(), noun - NEAR); i--) {
            switch (scene.norm(i)) {
                case "to", "for", "about", "re", "regarding", "of" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// `allergic to nuts, remember for the team dinner`: nobody is named who was there.
    private static boolean meant(Scene scene, Saying saying, int noun) {
        if (!saying.verbless() || !scene.mentions(saying.from(), saying.to()).isEmpty()) {
            return false;
        }
        for (int i = noun - 1; i > Math.max(saying.from(), noun - NEAR); i--) {
            if (scene.is(i, "for")) {
                return Whereabouts.determiner(scene.norm(i + 1));
            }
        }
        return false;
    }

    /// `a good talk by the river`
    private @Nullable TalkKind somewhere(Scene scene, Saying saying, @Nullable TalkKind kind) {
        return kind == TalkKind.OTHER && whereabouts.named(scene, saying.from(), saying.to()) ? TalkKind.MEETING : kind;
    }

    /// `did it over lunch` is no lunch that was had.
    private static boolean over(Scene scene, Saying saying, int i) {
        return !saying.verbless() && scene.is(saying.verb(), "did") && scene.is(i - 1, "over");
    }

    /// What a clause says somebody was at, or was not: `not on tonight's call`, `wasn't at the pitch`.
    @Nullable
    TalkKind attended(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.is(i, "at") && !scene.is(i, "on") && !scene.is(i, "to")) {
                continue;
            }
            for (int noun = i + 1; noun < Math.min(i + NEAR, to); noun++) {
                var kind = scene.named(noun) || scene.dated(noun) != null ? null : media.noun(scene, noun);
                if (kind == TalkKind.MEETING || kind == TalkKind.CALL) {
                    return kind;
                }
                if (!scene.named(noun) && lexicon.has("occasion", scene.norm(noun))) {
                    return TalkKind.MEETING;
                }
            }
        }
        return null;
    }

    /// Names an occasion and hardly anything else: `Board meeting on Monday`, `parents' evening`.
    boolean bare(Scene scene, Saying saying) {
        int words = 0;
        var occasion = false;
        for (int i = saying.from(); i < saying.to(); i++) {
            if (scene.dated(i) == null && scene.text().word(i)) {
                words++;
                var day = scene.is(i, "birthday") || scene.is(i, "anniversary");
                occasion |= !day && (lexicon.has("occasion", scene.norm(i)) || lexicon.has("meeting", scene.norm(i)));
            }
        }
        return occasion
                && saying.verbless()
                && saying.tense() == Saying.Tense.NONE
                && words <= MOST
                && scene.mentions(saying.from(), saying.to()).isEmpty();
    }

    /// `Tasting with Tom`: a verbal noun heads the clause.
    private @Nullable TalkKind headed(Scene scene, Saying saying) {
        int verb = saying.verb();
        if (saying.verbless()
                || saying.subject() != Saying.Subject.NONE
                || saying.tense() != Saying.Tense.NONE
                || !verbs.is(scene.norm(verb), Verbs.Form.GERUND)
                || verbs.is(scene.norm(verb), "ongoing")) {
            return null;
        }
        for (int i = verb + 1; i < Math.min(verb + NEAR, saying.to()); i++) {
            if (scene.is(i, "with") && People.length(scene, i + 1, lexicon) > 0) {
                return media.medium(scene, saying.from(), saying.to(), wire(scene.norm(verb)));
            }
        }
        return null;
    }

    /// `emailing back and forth with Ana`
    private TalkKind wire(String verb) {
        if (verbs.is(verb, "call")) {
            return TalkKind.CALL;
        }
        if (verbs.is(verb, "email")) {
            return TalkKind.EMAIL;
        }
        return verbs.is(verb, "message") ? TalkKind.MESSAGE : TalkKind.MEETING;
    }

    /// `demo to Kofi`, `Tom's leaving do last night`, `Fitting, Ana`.
    private boolean occasion(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.to(); i++) {
            if (scene.named(i) || scene.dated(i) != null || !lexicon.has("occasion", scene.norm(i))) {
                continue;
            }
            if (shared(scene, i + 1, saying.to()) || owned(scene, i, saying)) {
                return true;
            }
        }
        return false;
    }

    /// Whether any word names an occasion.
    boolean names(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.named(i) && (lexicon.has("occasion", scene.norm(i)) || lexicon.has("meeting", scene.norm(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean shared(Scene scene, int from, int to) {
        for (int i = from; i < Math.min(from + NEAR, to); i++) {
            var led = scene.is(i, "with")
                    || scene.is(i, "to")
                    || scene.is(i, "alongside")
                    || scene.is(i, "opposite")
                    || (i == from && (scene.is(i, ",") || scene.is(i, "for") || scene.is(i, "by")));
            if (led && (People.length(scene, i + 1, lexicon) > 0 || group(scene, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// `the whole gang`.
    private boolean group(Scene scene, int from) {
        for (int i = from; i < from + NEAR && scene.text().word(i); i++) {
            if (lexicon.has("gang", scene.norm(i))) {
                return Whereabouts.determiner(scene.norm(from));
            }
        }
        return false;
    }

    private boolean owned(Scene scene, int noun, Saying saying) {
        for (int i = noun - 1; i > Math.max(noun - NEAR, saying.from()); i--) {
            if (Clue.possessive(scene.text(), i) && scene.named(i - 1)) {
                return led(scene, i - 1, saying) || over(scene, saying);
            }
        }
        return false;
    }

    private static boolean led(Scene scene, int owner, Saying saying) {
        var mention = scene.mention(owner);
        int before = mention == null ? owner - 1 : mention.from() - 1;
        return before >= saying.from()
                && (scene.is(before, "at")
                        || scene.is(before, "to")
                        || scene.is(before, "after")
                        || scene.is(before, "from")
                        || scene.is(before, "during"));
    }

    /// A date that can only be past.
    private static boolean over(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.to(); i++) {
            if (scene.dated(i) != null
                    && (scene.is(i, "yesterday")
                            || scene.is(i, "last")
                            || scene.is(i, "ago")
                            || scene.is(i, "earlier"))) {
                return true;
            }
        }
        return false;
    }

    private boolean light(Scene scene, int verb) {
        return lexicon.has("light", scene.norm(verb));
    }

    /// `our call with Ana overran`: the subject itself was the talk.
    @Nullable
    TalkKind subject(Scene scene, Saying saying) {
        if (saying.negated()
                || !(scene.is(saying.from(), "my")
                        || scene.is(saying.from(), "our")
                        || scene.is(saying.from(), "the"))) {
            return null;
        }
        for (int i = saying.from() + 1; i < Math.min(saying.from() + 4, saying.to()); i++) {
            var lasted = scene.is(saying.from(), "our") && lexicon.has("lasted", scene.norm(saying.verb()));
            var kind = scene.is(i + 1, "with") || lasted ? media.noun(scene, i) : null;
            if (kind != null) {
                return media.medium(scene, saying.from(), i + 1, kind);
            }
            var dated = scene.dated(i);
            if (dated != null && dated.time() && scene.is(dated.to(), "with") && !scene.is(saying.from(), "the")) {
                return TalkKind.MEETING;
            }
        }
        return null;
    }

    /// A clause that names a way to talk and hardly anything else: `by phone`, `zoom, this morning`.
    boolean alone(Turn turn) {
        int words = 0;
        var medium = false;
        for (int i = turn.from(); i < turn.to(); i++) {
            if (turn.scene().dated(i) == null && turn.scene().text().word(i)) {
                var kind = media.noun(turn.scene(), i);
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
}
