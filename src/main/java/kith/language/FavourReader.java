package kith.language;

import java.util.List;
import java.util.Set;

/// Finds what the writer gave to people, and what they asked of them.
final class FavourReader {
    private static final Set<String> QUESTION = Set.of("about", "how", "what", "why", "when", "where", "who", "which");

    private final Persons persons;
    private final Verbs verbs;
    private final Lexicon lexicon;
    private final Cut cut;
    private final Patterns askedOf;
    private final Patterns putToThem;
    private final IntroductionReader introductions;
    private final GiftReader gifts;
    private final ServiceReader services;

    FavourReader(Acts acts, Persons persons, Verbs verbs, Lexicon lexicon, Cut cut) {
        askedOf = acts.of("favour asked of");
        putToThem = acts.of("put to them");
        this.persons = persons;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.cut = cut;
        introductions = new IntroductionReader(persons, verbs, lexicon);
        gifts = new GiftReader(persons, verbs, lexicon, cut);
        services = new ServiceReader(acts.of("served"), persons, cut);
    }

    /// Something that the writer gave, did for somebody or brought about.
    boolean gave(Turn turn) {
        if (turn.saying().subject() == Saying.Subject.THEM) {
            return gifts.received(turn);
        }
        return done(turn.saying()) && (introductions.read(turn) || services.read(turn) || gifts.read(turn));
    }

    private static boolean done(Saying saying) {
        return !saying.negated()
                && !saying.verbless()
                && saying.tense() == Saying.Tense.PAST
                && (saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.NONE);
    }

    /// `asked her for the file`, `asked would he mentor us`, `…, asking for a quote`.
    boolean asked(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var own = saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.NONE;
        if (own && !saying.negated() && saying.tense() != Saying.Tense.FUTURE && put(turn)) {
            return true;
        }
        if (saying.verbless() || !asks(turn)) {
            return false;
        }
        int i = saying.verb() + 1;
        i = would(scene.norm(i)) || (scene.is(i, "to") && scene.named(i + 1)) ? i + 1 : i;
        int length = Pattern.people(scene, i, lexicon);
        int what = i + length;
        var alone = length == 0
                && (scene.is(i, "for") || scene.is(i, "to") || verbs.is(scene.norm(saying.verb()), Verbs.Form.GERUND));
        var who = alone ? turn.focus().group() : persons.at(scene, i, turn.focus());
        if (who.isEmpty() || what >= saying.to() || QUESTION.contains(scene.norm(what))) {
            return false;
        }
        var led = scene.is(what, "for") || scene.is(what, "to") || would(scene.norm(what));
        int from = led ? what + 1 : what;
        int they = Pattern.people(scene, from, lexicon);
        from = they > 0 && (scene.is(what, "if") || scene.is(what, "whether")) && would(scene.norm(from + they))
                ? from + they + 1
                : from;
        turn.notes().asked(who, cut.undated(scene, from, saying.to()));
        return true;
    }

    /// `hit up Tom to open the hall and Ana to lend us chairs`.
    private boolean put(Turn turn) {
        var scene = turn.scene();
        var found = putToThem.find(scene, turn.from(), turn.to(), turn.saying().predicate());
        var who = found == null ? List.<Who>of() : persons.first(scene, found.from(), found.to(), turn.focus());
        if (found == null || who.isEmpty() || found.to() >= turn.to()) {
            return false;
        }
        for (int i = found.to() + 1; i < turn.to(); i++) {
            var mention = scene.is(i, "and") ? scene.mention(i + 1) : null;
            if (mention != null && (scene.is(mention.to(), "to") || scene.is(mention.to(), "for"))) {
                turn.notes().asked(who, cut.undated(scene, found.to(), i));
                turn.notes().asked(List.of(mention.who()), cut.undated(scene, mention.to() + 1, turn.to()));
                return true;
            }
        }
        turn.notes().asked(who, cut.undated(scene, found.to(), turn.to()));
        return true;
    }

    /// `a favour asked of Tom: | hosting the board`
    boolean headed(Turn turn) {
        var heading = turn.previous();
        var scene = turn.scene();
        if (heading == null || !scene.is(heading.to(), ":") || !askedOf.any(scene, heading.from(), heading.to())) {
            return false;
        }
        var who = persons.first(scene, heading.from(), heading.to(), turn.focus());
        turn.notes().ruleOut(heading);
        turn.notes().asked(who, cut.undated(scene, turn.from(), turn.to()));
        return !who.isEmpty();
    }

    private boolean asks(Turn turn) {
        var saying = turn.saying();
        var verb = turn.scene().norm(saying.verb());
        if (!verbs.is(verb, "ask") || saying.negated()) {
            return false;
        }
        var goesOn = saying.subject() == Saying.Subject.NONE
                && saying.verb() == saying.predicate()
                && verbs.is(verb, Verbs.Form.GERUND)
                && !turn.scene().is(saying.verb() + 1, "me")
                && !turn.scene().is(saying.verb() + 1, "about");
        return goesOn || done(saying);
    }

    private static boolean would(String word) {
        return word.equals("would")
                || word.equals("'d")
                || word.equals("could")
                || word.equals("can")
                || word.equals("if")
                || word.equals("whether");
    }
}
