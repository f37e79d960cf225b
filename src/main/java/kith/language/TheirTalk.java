package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Talks told from the other side: `she called me`, `he joined us`, `they told me over coffee`.
final class TheirTalk {
    private final TalkWords words;
    private final Media media;
    private final Lexicon lexicon;
    private final Verbs verbs;

    TheirTalk(TalkWords words, Media media, Lexicon lexicon, Verbs verbs) {
        this.words = words;
        this.media = media;
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// What they did towards the writer.
    @Nullable
    TalkKind byVerb(Scene scene, Saying saying) {
        if (towardsOthers(scene, saying)) {
            return null;
        }
        var told = words.theirs(scene, saying);
        if (told != null) {
            return saying.clause().reported() && !towardsMe(scene, saying) ? null : told;
        }
        if (!words.past(scene, saying)) {
            return null;
        }
        var verb = scene.norm(saying.verb());
        if (withMe(scene, saying) && !verbs.is(verb, "apart")) {
            return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
        }
        if (verbs.is(verb, "reply")) {
            return media.medium(scene, saying.from(), saying.to(), null);
        }
        return lexicon.has("light", verb) && verbs.is(verb, "give") ? posted(scene, saying) : null;
    }

    /// `sent a text`, `left me a voicemail`.
    private @Nullable TalkKind posted(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 5, saying.to()); i++) {
            var kind = scene.named(i) ? null : media.noun(scene, i);
            if (kind != null && kind != TalkKind.MEETING && kind != TalkKind.OTHER) {
                return media.medium(scene, i, saying.to(), kind);
            }
        }
        return null;
    }

    private boolean towardsOthers(Scene scene, Saying saying) {
        int i = saying.verb() + 1;
        i = scene.is(i, "to") ? i + 1 : i;
        return i < saying.to() && People.objects(scene, i, lexicon) > 0;
    }

    private static boolean towardsMe(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            if (scene.is(i, "me") || scene.is(i, "us") || scene.is(i, "my") || scene.is(i, "our")) {
                return true;
            }
        }
        return false;
    }

    /// `had lunch with me`, but not `agreed to share it with me`.
    private boolean withMe(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i + 1 < saying.to(); i++) {
            if (scene.is(i, "to") && verbs.is(scene.norm(i + 1), Verbs.Form.BASE) && !did(scene.norm(saying.verb()))) {
                return false;
            }
            if (scene.is(i, "with") && (scene.is(i + 1, "us") || scene.is(i + 1, "me"))) {
                return true;
            }
        }
        return false;
    }

    /// `came to sit with me`, `managed to speak with me`: what follows was done.
    private boolean did(String verb) {
        return verbs.is(verb, "achieved")
                || lexicon.has("arrives", verb)
                || verb.equals("stayed")
                || verb.equals("stopped");
    }

    /// `told me over coffee`, `found out via Slack`, `at our lunch`.
    @Nullable
    TalkKind over(Scene scene, Saying saying) {
        var mine = saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.NONE;
        var told = !saying.verbless()
                && ((mine && !scene.is(saying.verb(), "did"))
                        || verbs.is(scene.norm(saying.verb()), "say")
                        || verbs.is(scene.norm(saying.verb()), "promise")
                        || verbs.is(scene.norm(saying.verb()), "agree")
                        || scene.is(saying.verb() + 1, "out")
                        || came(scene, saying))
                && saying.tense() == Saying.Tense.PAST;
        var towards = saying.subject() == Saying.Subject.THEM && words.past(scene, saying) && towardsMe(scene, saying);
        for (int i = saying.from(); i < saying.to(); i++) {
            var kind = scene.named(i) || scene.dated(i) != null ? null : media.noun(scene, i);
            if (towards && wire(kind) && cue(scene.norm(i - 1))) {
                return kind;
            }
            if (told && scene.is(i, "over") && shared(scene, i + 1, saying.to())) {
                return TalkKind.MEETING;
            }
            if (kind != null && !agreed(scene, saying, i) && ((told && led(scene, i)) || ours(scene, i))) {
                return kind;
            }
            if (wire(kind) && came(scene, saying, i)) {
                return kind;
            }
            var among = saying.tense() == Saying.Tense.PAST && lexicon.has("occasion", scene.norm(i));
            if (among && ours(scene, i) && !agreed(scene, saying, i)) {
                return TalkKind.MEETING;
            }
        }
        return null;
    }

    /// `agreed to speak at our summit`, `asked Ana to sit on our panel`: what is to come yet.
    private boolean agreed(Scene scene, Saying saying, int noun) {
        for (int i = saying.verb() + 1; i < noun; i++) {
            if (scene.is(i, "to") && verbs.is(scene.norm(i + 1), Verbs.Form.BASE)) {
                return verbs.is(scene.norm(saying.verb()), "ask")
                        || scene.is(saying.verb(), "invited")
                        || verbs.is(scene.norm(i - 1), "agree")
                        || verbs.is(scene.norm(i - 1), "promise");
            }
        }
        return false;
    }

    /// `Monday Ana by phone`, `Tuesday Tom over lunch`: somebody, a day that is over and how.
    @Nullable
    TalkKind dayed(Turn turn) {
        var dated = turn.date();
        if (dated == null || dated.past().isAfter(turn.today().day())) {
            return null;
        }
        for (int i = turn.saying().predicate(); i < turn.to(); i++) {
            var kind = turn.scene().named(i) ? null : media.noun(turn.scene(), i);
            if (kind != null && led(turn.scene(), i)) {
                return kind;
            }
        }
        return null;
    }

    /// A clause that says no more than what was on the table: `Over oysters, Tom admitted …`.
    boolean table(Scene scene, Saying saying) {
        return saying.verbless() && scene.is(saying.from(), "over") && shared(scene, saying.from() + 1, saying.to());
    }

    /// `over oysters`: whatever is on the table between them, named in a word or two.
    private boolean shared(Scene scene, int from, int to) {
        int i = scene.is(from, "a") || scene.is(from, "some") ? from + 1 : from;
        return i < to
                && scene.text().word(i)
                && scene.dated(i) == null
                && !scene.named(i)
                && media.noun(scene, i) == null
                && !lexicon.has("stop", scene.norm(i))
                && !lexicon.has("moment", scene.norm(i))
                && (i + 1 >= to || !scene.text().word(i + 1) || scene.named(i + 1) || scene.dated(i + 1) != null);
    }

    /// `the answer came by mail`.
    private static boolean came(Scene scene, Saying saying) {
        var thing = saying.subject() == Saying.Subject.THING || saying.subject() == Saying.Subject.KIN;
        return thing
                && switch (scene.norm(saying.verb())) {
                    case "came", "went", "sent", "arrived", "followed" -> true;
                    default -> false;
                };
    }

    /// `the prices she owed me turned up by email`: something came this way, whatever the clause begins with.
    private boolean came(Scene scene, Saying saying, int noun) {
        int by = noun - 1;
        int verb = verbs.is(scene.norm(by - 1), Verbs.Form.PAST) ? by - 1 : by - 2;
        return saying.subject() == Saying.Subject.THING
                && Media.led(scene.norm(by))
                && verb > saying.from()
                && lexicon.has("arrives", scene.norm(verb));
    }

    private static boolean wire(@Nullable TalkKind kind) {
        return kind == TalkKind.CALL || kind == TalkKind.MESSAGE || kind == TalkKind.EMAIL;
    }

    private static boolean led(Scene scene, int i) {
        return cue(scene.norm(i - 1))
                || (cue(scene.norm(i - 2))
                        && (scene.is(i - 1, "the") || scene.is(i - 1, "a") || scene.is(i - 1, "our")));
    }

    private static boolean cue(String word) {
        return switch (word) {
            case "over", "via", "by", "on", "during", "at", "through", "in" -> true;
            default -> false;
        };
    }

    private static boolean ours(Scene scene, int i) {
        return (scene.is(i - 1, "our") && cue(scene.norm(i - 2))) || (scene.is(i - 2, "our") && cue(scene.norm(i - 3)));
    }
}
