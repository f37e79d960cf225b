package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What a clause tells of contact by its verb.
final class TalkWords {
    private static final int FAR = 3;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Contacts contacts;
    private final Media media;
    private final Whereabouts whereabouts;
    private final OtherPeople others;

    TalkWords(Lexicon lexicon, Verbs verbs, Contacts contacts, Media media, Whereabouts whereabouts) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.contacts = contacts;
        this.media = media;
        this.whereabouts = whereabouts;
        this.others = new OtherPeople(lexicon);
    }

    /// Something that is done and over; a participle alone too: `seen Tom`, `drunk a beer with Ana`.
    boolean past(Scene scene, Saying saying) {
        if (saying.verbless()) {
            return false;
        }
        var verb = scene.norm(saying.verb());
        return saying.tense() == Saying.Tense.PAST
                || (scene.is(saying.verb() - 1, "been") && verbs.is(verb, Verbs.Form.GERUND))
                || (saying.tense() == Saying.Tense.NONE
                        && verbs.is(verb, Verbs.Form.PARTICIPLE)
                        && !verbs.is(verb, Verbs.Form.BASE));
    }

    /// What the writer did.
    @Nullable
    TalkKind mine(Scene scene, Saying saying) {
        if (!past(scene, saying)) {
            return saying.verbless()
                    ? told(Contacts.Telling.FRAGMENT, scene, saying.predicate(), saying.to(), saying)
                    : null;
        }
        int last = last(scene, saying);
        var kind = told(Contacts.Telling.MINE, scene, saying.predicate(), last, saying);
        return kind == null ? somewhere(Contacts.Telling.MINE_SOMEWHERE, scene, last, saying) : kind;
    }

    /// `that was Tom on the phone`.
    @Nullable
    TalkKind thing(Scene scene, Saying saying) {
        var at = scene.is(saying.predicate(), "was") || scene.is(saying.predicate() + 1, "was");
        return at ? told(Contacts.Telling.FRAGMENT, scene, saying.predicate(), saying.predicate() + 1, saying) : null;
    }

    /// What they did towards the writer, or where the writer was.
    @Nullable
    TalkKind theirs(Scene scene, Saying saying) {
        if (saying.verbless() && saying.tense() == Saying.Tense.NONE) {
            return told(Contacts.Telling.THEIR_FRAGMENT, scene, saying.predicate(), saying.predicate(), saying);
        }
        if (saying.verbless() ? !was(scene, saying) : !past(scene, saying) || others.described(scene, saying)) {
            return null;
        }
        int last = last(scene, saying);
        var kind = told(Contacts.Telling.THEIRS, scene, saying.predicate(), last, saying);
        return kind == null ? somewhere(Contacts.Telling.THEIRS_SOMEWHERE, scene, last, saying) : kind;
    }

    /// `called his lawyer`, `met the minister`, `mailed Tom`: another than the writer.
    boolean third(Scene scene, Saying saying) {
        return past(scene, saying)
                && others.met(scene, saying)
                && (verbs.is(scene.norm(saying.verb()), "meet")
                        || contacts.kind(Contacts.Telling.THEIRS, scene, saying.verb(), saying.verb(), saying.to())
                                != null);
    }

    /// `Friday: Ana, in the corridor, seven minutes`
    boolean stood(Turn turn) {
        var day = TalkDates.of(turn);
        var next = turn.next();
        var lasting = next != null && lexicon.has("while", turn.scene().norm(next.to() - 1));
        var over = day != null && !day.past().isAfter(turn.today().day());
        return ((lasting || over) && whereabouts.spotted(turn.scene(), turn.from(), turn.to()))
                || (over && whereabouts.occasion(turn.scene(), turn.from(), turn.to()));
    }

    /// `tram back to the hotel: Wouter`, `in the queue: Ana`: a vehicle or a spot, and next who was there.
    boolean located(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.to(); i++) {
            var vehicle = lexicon.has("vehicle", scene.norm(i));
            if (!scene.named(i) && (vehicle || lexicon.has("spot", scene.norm(i)))) {
                return true;
            }
        }
        return false;
    }

    /// `was in`, `'s been over`
    private static boolean was(Scene scene, Saying saying) {
        return saying.tense() == Saying.Tense.PAST
                || (scene.is(saying.predicate(), "'s") && scene.is(saying.predicate() + 1, "been"));
    }

    /// `told Tom at church`, `got the keys from Ana at the notary's`: whatever it was, they stood face to face.
    boolean encounter(Scene scene, Saying saying) {
        if (!past(scene, saying) || none(scene, saying) || verbs.is(scene.norm(saying.verb()), "arrange")) {
            return false;
        }
        var theirs = saying.subject() == Saying.Subject.THEM;
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            var other = theirs ? scene.is(i, "me") || scene.is(i, "us") : People.objects(scene, i, lexicon) > 0;
            if (other) {
                var led = scene.is(i - 1, "to") || scene.is(i - 1, "from");
                return (led && !theirs)
                        ? whereabouts.named(scene, i, saying.to())
                        : i == saying.verb() + 1 && whereabouts.occasion(scene, i, saying.to());
            }
        }
        return false;
    }

    /// How a talk went of which only this is told.
    TalkKind way(Scene scene, int from, int to, TalkKind otherwise) {
        var kind = media.medium(scene, from, to, null);
        var somewhere = whereabouts.named(scene, from, to) || whereabouts.spotted(scene, from, to);
        return kind != null ? kind : somewhere || scene.is(to - 1, "office") ? TalkKind.MEETING : otherwise;
    }

    /// `congratulated Ana on the baby`: said, and nobody tells how.
    boolean courtesy(Scene scene, Saying saying) {
        return past(scene, saying)
                && saying.subject() != Saying.Subject.THEM
                && lexicon.has("courtesy", scene.norm(saying.verb()))
                && People.objects(scene, saying.verb() + 1, lexicon) > 0;
    }

    /// `and who's right behind me but Ana`
    boolean surprised(Scene scene, Saying saying) {
        for (int i = saying.from(); i < Math.min(saying.from() + 3, saying.to()); i++) {
            for (int but = i + 2; scene.is(i, "who") && but < saying.to() && !scene.named(but); but++) {
                if (scene.is(but, "but") && scene.named(but + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// `handed Tom the keys in person`
    boolean facing(Scene scene, Saying saying) {
        if (!past(scene, saying) || scene.mentions(saying.from(), saying.to()).isEmpty()) {
            return false;
        }
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            if ((scene.is(i, "in") && (scene.is(i + 1, "person") || scene.is(i + 2, "flesh")))
                    || (scene.is(i, "face") && scene.is(i + 1, "to"))
                    || scene.is(i, "face-to-face")) {
                return true;
            }
        }
        return false;
    }

    /// `great to see Tom`, whatever the rest of the clause is.
    @Nullable
    TalkKind gladly(Scene scene, Saying saying) {
        int at = contacts.glad(scene, saying.from(), saying.to());
        return at < 0 ? null : told(Contacts.Telling.MINE, scene, at - 1, at + 1, saying);
    }

    /// What looks like contact and is none: `came up with`, `called it off`, `planning a hike`.
    boolean none(Scene scene, Saying saying) {
        var verb = scene.norm(saying.verb());
        var ongoing = verbs.is(verb, Verbs.Form.GERUND) && verbs.is(verb, "ongoing");
        return !saying.verbless()
                && !fronted(scene, saying)
                && (ongoing || contacts.none(scene, saying.verb(), saying.to()));
    }

    /// `Unai, him I saw in the gym`: whom the verb takes stands before it.
    private static boolean fronted(Scene scene, Saying saying) {
        int me = saying.predicate() - 1;
        return saying.subject() == Saying.Subject.ME
                && !saying.subjects().isEmpty()
                && (scene.is(me, "i") || scene.is(me, "we"))
                && !scene.is(me - 1, "and");
    }

    private @Nullable TalkKind somewhere(Contacts.Telling telling, Scene scene, int last, Saying saying) {
        var kind = contacts.kind(telling, scene, saying.predicate(), last, saying.to());
        return kind != null && whereabouts.named(scene, saying.from(), saying.to()) ? TalkKind.MEETING : null;
    }

    /// `managed to catch`, `ended up sharing`: what was done is told by the second verb.
    private int last(Scene scene, Saying saying) {
        int verb = saying.verb();
        var done = verbs.is(scene.norm(verb), "achieved");
        for (int i = verb + 1; done && i < verb + FAR; i++) {
            if (scene.is(i, "to") || scene.is(i, "up") || scene.is(i, "by")) {
                return i + 1;
            }
        }
        return verb;
    }

    /// `replied to my mail`, but `pinged me about the mail`.
    private TalkKind written(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; !saying.verbless() && i < saying.to(); i++) {
            var mail = !scene.named(i) && media.noun(scene, i) == TalkKind.EMAIL;
            if (mail && (wrote(scene.norm(saying.verb())) || Media.led(scene.norm(i - 1)))) {
                return TalkKind.EMAIL;
            }
        }
        return TalkKind.MESSAGE;
    }

    private boolean wrote(String verb) {
        return verbs.is(verb, "reply") || verbs.is(verb, "give");
    }

    private @Nullable TalkKind told(Contacts.Telling telling, Scene scene, int from, int last, Saying saying) {
        var kind = contacts.kind(telling, scene, from, last, saying.to());
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case CALL -> kind;
            case EMAIL -> media.messaged(scene, saying.predicate(), saying.to()) ? TalkKind.MESSAGE : kind;
            case MESSAGE -> written(scene, saying);
            case MEETING -> media.remote(scene, saying.predicate(), saying.to());
            case OTHER -> {
                var named = media.medium(scene, saying.from(), saying.to(), kind);
                yield named == TalkKind.OTHER && whereabouts.named(scene, saying.from(), saying.to())
                        ? TalkKind.MEETING
                        : named;
            }
        };
    }
}
