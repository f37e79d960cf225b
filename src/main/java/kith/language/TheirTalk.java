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
        if (saying.tense() != Saying.Tense.PAST) {
            return null;
        }
        var verb = scene.norm(saying.verb());
        if (verbs.is(verb, "reply")) {
            return media.medium(
                    scene, saying.from(), saying.to(), scene.is(saying.verb() + 1, "back") ? TalkKind.MESSAGE : null);
        }
        var set = words.bySetPhrase(scene, saying);
        if (set != null && !towardsOthers(scene, saying)) {
            return set;
        }
        if (words.came(scene, saying)) {
            return TalkKind.MEETING;
        }
        if (towardsOthers(scene, saying)) {
            return null;
        }
        if (withMe(scene, saying)) {
            return media.medium(scene, saying.from(), saying.to(), TalkKind.MEETING);
        }
        if (lexicon.has("light", verb) && verbs.is(verb, "give")) {
            return posted(scene, saying);
        }
        var company = verbs.is(verb, "meet") || words.met(scene, saying);
        return company && !towardsMe(scene, saying) ? null : words.byWords(scene, saying, saying.verb());
    }

    /// `sent a text`, `left me a voicemail`.
    private @Nullable TalkKind posted(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 5, saying.to()); i++) {
            var kind = scene.named(i) ? null : media.noun(scene.norm(i));
            if (kind != null) {
                return media.medium(scene, i, saying.to(), kind);
            }
        }
        return null;
    }

    private boolean towardsOthers(Scene scene, Saying saying) {
        int i = saying.verb() + 1;
        i = scene.is(i, "to") ? i + 1 : i;
        return i < saying.to() && Pattern.people(scene, i, lexicon) > 0;
    }

    private static boolean towardsMe(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 3, saying.to()); i++) {
            if (scene.is(i, "me") || scene.is(i, "us")) {
                return true;
            }
        }
        return false;
    }

    private static boolean withMe(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i + 1 < saying.to(); i++) {
            if (scene.is(i, "with") && (scene.is(i + 1, "us") || scene.is(i + 1, "me"))) {
                return true;
            }
        }
        return false;
    }

    /// `told me over coffee`, `found out via Slack`, `at our lunch`.
    @Nullable
    TalkKind over(Scene scene, Saying saying) {
        var mine = saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.NONE;
        var told = !saying.verbless()
                && (mine || verbs.is(scene.norm(saying.verb()), "say") || scene.is(saying.verb() + 1, "out"))
                && saying.tense() == Saying.Tense.PAST;
        for (int i = saying.from() + 1; i < saying.to(); i++) {
            var kind = scene.named(i) || scene.dated(i) != null ? null : media.noun(scene.norm(i));
            if (kind != null && ((told && led(scene, i)) || ours(scene, i))) {
                return kind;
            }
        }
        return null;
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
