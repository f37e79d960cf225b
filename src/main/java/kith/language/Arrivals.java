package kith.language;

import java.util.List;
import java.util.Locale;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What a clause tells of contact by something that came from somebody: their mail, their voicemail, their card.
final class Arrivals {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Media media;

    Arrivals(Lexicon lexicon, Verbs verbs, Media media) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.media = media;
    }

    @Nullable
    TalkKind kind(Scene scene, Saying saying) {
        var told = saying.subject() == Saying.Subject.KIN && !saying.negated() && arrived(scene, saying);
        var kind = told ? sort(scene, saying) : null;
        kind = kind == null ? dateline(scene, saying) : kind;
        return kind == null ? passed(scene, saying) : kind;
    }

    /// `the offer is in my inbox`, `offer letter mailed to Tom`: a thing that went one way or the other.
    private @Nullable TalkKind passed(Scene scene, Saying saying) {
        for (int i = saying.from() + 1; i < saying.to(); i++) {
            if (scene.is(i, "inbox") && scene.is(i - 1, "my") && scene.is(i - 2, "in")) {
                return TalkKind.EMAIL;
            }
            var sent = !scene.named(i) && scene.is(i + 1, "to") && scene.named(i + 2) && !scene.named(i - 1);
            if (sent && scene.text().word(i - 1) && saying.subject() != Saying.Subject.THEM) {
                for (var kind : List.of(TalkKind.EMAIL, TalkKind.MESSAGE)) {
                    if (verbs.is(scene.norm(i), kind.name().toLowerCase(Locale.ROOT), Verbs.Form.PARTICIPLE)
                            && !verbs.is(scene.norm(i), Verbs.Form.BASE)) {
                        return kind;
                    }
                }
            }
        }
        return null;
    }

    /// `Tom's voicemail said`, `her letter came`.
    private boolean arrived(Scene scene, Saying saying) {
        return !saying.verbless()
                && (verbs.is(scene.norm(saying.verb()), "say") || lexicon.has("arrives", scene.norm(saying.verb())));
    }

    /// `Tom's text from last night`, `her mail of 3 March`: when it came.
    private @Nullable TalkKind dateline(Scene scene, Saying saying) {
        for (int i = saying.from(); i + 2 < saying.to(); i++) {
            var owned = Clue.possessive(scene.text(), i) && scene.named(i - 1);
            var led = i == saying.from()
                    || Media.led(scene.norm(i - 1))
                    || scene.is(i - 1, "in")
                    || scene.is(i - 1, "from");
            if (!owned && !(led && lexicon.has("they", scene.norm(i)))) {
                continue;
            }
            for (int noun = i + 1; noun < Math.min(i + 4, saying.to()); noun++) {
                var kind = media.noun(scene, noun);
                var wire = kind == TalkKind.CALL || kind == TalkKind.MESSAGE || kind == TalkKind.EMAIL;
                int day = scene.is(noun + 1, "of") || scene.is(noun + 1, "sent") ? noun + 2 : noun + 1;
                var dated = scene.dated(day) != null && scene.dated(i) == null && day < saying.to();
                if (wire && (dated || (owned && quotes(scene, noun, saying)))) {
                    return media.medium(scene, noun, saying.to(), kind);
                }
            }
        }
        return null;
    }

    /// `Tom's text: running late`, but not `Tom's email: tom@…`.
    private static boolean quotes(Scene scene, int noun, Saying saying) {
        return noun + 1 == saying.to()
                && scene.is(saying.to(), ":")
                && (scene.text().word(saying.to() + 1) || scene.is(saying.to() + 1, "\""));
    }

    private @Nullable TalkKind sort(Scene scene, Saying saying) {
        for (int i = saying.from() + 1; i < saying.verb(); i++) {
            var kind = scene.named(i) || scene.dated(i) != null ? null : media.noun(scene, i);
            if (kind == TalkKind.CALL || kind == TalkKind.MESSAGE || kind == TalkKind.EMAIL) {
                return media.medium(scene, i, saying.verb(), kind);
            }
            if (scene.is(i, "letter") || scene.is(i, "card") || scene.is(i, "parcel")) {
                return TalkKind.OTHER;
            }
        }
        return null;
    }
}
