package kith.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises told from the receiver's side: `I get a copy from her`, `he expects my comments by Friday`.
final class TransferReader {
    private final Acts acts;
    private final Persons persons;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;
    private final Antecedents antecedents;
    private final NounPhrases nouns;
    private final ToldReader told;

    TransferReader(
            Acts acts,
            Persons persons,
            Cut cut,
            Deeds deeds,
            Pledges pledges,
            Antecedents antecedents,
            NounPhrases nouns) {
        this.acts = acts;
        this.persons = persons;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
        this.antecedents = antecedents;
        this.nouns = nouns;
        this.told = new ToldReader(acts, persons, cut, deeds, pledges, antecedents);
    }

    boolean read(Turn turn) {
        return switch (turn.saying().subject()) {
            case ME, NONE -> promised(turn) || mine(turn) || told.read(turn, Side.ME);
            case THEM -> opened(turn) || theirs(turn) || told.read(turn, Side.THEM);
            case KIN -> opened(turn) || (turn.scene().is(turn.saying().predicate(), "to") && theirs(turn));
            case THING -> told.read(turn, Side.ME);
        };
    }

    /// `expecting Tom's CV by Friday`.
    private boolean opened(Turn turn) {
        return acts.of("awaiting").end(turn.scene(), turn.from(), turn.to()) > turn.from() && mine(turn);
    }

    /// `I was promised an intro by Tunde`, `was told I'd have it by Friday`.
    private boolean promised(Turn turn) {
        var scene = turn.scene();
        var opener = find(turn, "told that i get");
        if (opener == null || turn.saying().negated()) {
            return false;
        }
        var marker = acts.of("owed by them").find(scene, opener.to(), turn.to(), opener.to());
        return note(turn, Side.THEM, opener, marker);
    }

    private boolean mine(Turn turn) {
        var scene = turn.scene();
        var opener = find(turn, "mine from them");
        if (opener == null
                || turn.saying().negated()
                || forOthers(turn, opener)
                || (over(turn) && turn.saying().verb() >= opener.from())) {
            return false;
        }
        var waiting = scene.is(opener.to() - 1, "on") || scene.is(opener.to() - 1, "for");
        int length = waiting && scene.named(opener.to()) ? 1 : 0;
        if (length > 0) {
            return awaited(turn, opener);
        }
        var marker = acts.of("owed by them").find(scene, opener.to(), turn.to(), opener.to());
        if (marker == null && due(turn, opener) != null && deeds.goods(scene, turn.from(), turn.to())) {
            return expected(turn, opener);
        }
        return marker != null
                && led(scene, marker.from())
                && (marker.from() == opener.to()
                        || due(turn, opener) != null
                        || deeds.goods(scene, opener.to(), marker.from()))
                && note(turn, Side.THEM, opener, marker);
    }

    /// `get Ana the feedback`, `get Tom's feedback to Ana`: fetched for somebody.
    private boolean forOthers(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        if (!scene.norm(opener.to() - 1).startsWith("get")) {
            return false;
        }
        if (People.objects(scene, opener.to(), deeds.lexicon()) > 0) {
            return true;
        }
        for (int i = opener.to() + 1; i < turn.to(); i++) {
            if (scene.is(i, "to") && People.objects(scene, i + 1, deeds.lexicon()) > 0) {
                return true;
            }
        }
        return false;
    }

    /// `should have Tom's comments by Monday`, `her copy I shall receive on Monday`: whose it is, owes it.
    private boolean expected(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        for (int i = turn.from(); i < turn.to(); i++) {
            var mention = scene.mention(i);
            int to = mention == null ? i + 1 : mention.to();
            var owner = mention == null
                    ? (scene.is(i, "his") || scene.is(i, "her") || scene.is(i, "their") || scene.is(i, "whose"))
                            && !NounPhrases.determiner(scene.norm(to))
                    : scene.is(to, "'s");
            if (owner && deeds.goods(scene, to, turn.to())) {
                var who = persons.at(scene, i, turn.focus());
                int until = i < opener.from() ? opener.from() : turn.to();
                return !who.isEmpty()
                        && pledges.write(turn, Side.THEM, who, cut.undated(scene, i, until), due(turn, opener));
            }
        }
        return false;
    }

    /// `waiting on Tunde for the letter`, `waiting for Sam's draft`.
    private boolean awaited(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        var mention = Objects.requireNonNull(scene.mention(opener.to()));
        int at = mention.to();
        if (!scene.is(at, "for") && !scene.is(at, "to") && !scene.is(at, "'s")) {
            return false;
        }
        return pledges.write(
                turn, Side.THEM, List.of(mention.who()), cut.undated(scene, at + 1, turn.to()), due(turn, opener));
    }

    private boolean theirs(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var opener = find(turn, "theirs from me");
        if (opener == null
                || saying.negated()
                || (past(turn) && !scene.is(opener.to() - 2, "to"))
                || received(turn, opener)
                || saying.subjects().isEmpty()) {
            return false;
        }
        var marker = acts.of("owed by me").find(scene, opener.to(), turn.to(), opener.to());
        var last = scene.norm(opener.to() - 1);
        var wants = last.startsWith("expect") || last.startsWith("await") || last.equals("on") || last.equals("for");
        if (marker != null && led(scene, marker.from()) && marker.from() > opener.to()) {
            return note(turn, Side.ME, opener, marker);
        }
        var due = due(turn, opener);
        var gets = last.startsWith("get") || last.startsWith("receiv");
        var mine = scene.is(opener.to(), "my") || scene.is(opener.to(), "our");
        if (mine && (wants || (gets && due != null))) {
            return note(turn, Side.ME, opener, null);
        }
        if (due != null && (gets || last.startsWith("ha")) && !mine && !towardsMe(turn, opener) && undated(turn)) {
            return redated(turn, saying.subjects(), due);
        }
        var entitled = scene.is(opener.to() - 2, "to") && due != null && opener.to() < turn.to();
        if (entitled || (gets && mine)) {
            return note(turn, Side.ME, opener, null);
        }
        var points =
                opener.to() < turn.to() && Antecedents.pointing(scene.norm(opener.to())) && !towardsMe(turn, opener);
        return points && ((due != null && redated(turn, saying.subjects(), due)) || wished(turn, due));
    }

    /// `she finally has the list from me`: kept.
    private static boolean received(Turn turn, Patterns.Found opener) {
        for (int i = turn.from(); i < opener.to(); i++) {
            if (turn.scene().is(i, "finally")
                    || turn.scene().is(i, "already")
                    || turn.scene().is(i, "now")) {
                return turn.scene().is(opener.to() - 1, "has") || turn.scene().is(opener.to() - 1, "have");
            }
        }
        return false;
    }

    private static boolean led(Scene scene, int i) {
        return scene.is(i, "from") || scene.is(i, "by") || scene.is(i, "off");
    }

    private static boolean towardsMe(Turn turn, Patterns.Found opener) {
        for (int i = opener.to(); i < turn.to(); i++) {
            if (turn.scene().is(i, "me") || turn.scene().is(i, "us")) {
                return true;
            }
        }
        return false;
    }

    /// `he'd like my bike, | he gets it of course`: what they wished for is now owed to them.
    private boolean wished(Turn turn, @Nullable LocalDate due) {
        var who = turn.saying().subjects();
        var wish = AcceptReader.needed(turn.notes(), who.getFirst(), "");
        var thing = wish.isBlank() ? antecedents.thing(turn) : wish;
        if (thing == null || (wish.isBlank() && !thing.startsWith("my ") && !thing.startsWith("our "))) {
            return false;
        }
        return pledges.write(turn, Side.ME, who, thing, due == null ? asked(turn) : due);
    }

    /// The day for which it was wanted, in the clause before.
    private static @Nullable LocalDate asked(Turn turn) {
        var before = turn.previous();
        var dates = before == null ? List.<Dated>of() : turn.scene().dates(before.from(), before.to());
        return dates.isEmpty() || !dates.getLast().future().isAfter(turn.today().day())
                ? null
                : dates.getLast().future();
    }

    private static boolean over(Turn turn) {
        return turn.saying().tense() == Saying.Tense.PAST;
    }

    /// `was to be given` is of the past in form alone.
    private static boolean past(Turn turn) {
        var saying = turn.saying();
        return saying.tense() == Saying.Tense.PAST && !turn.scene().is(saying.predicate() + 1, "to");
    }

    /// The writer has just promised them something, and no day for it.
    private static boolean undated(Turn turn) {
        var promises = turn.notes().promises;
        return !promises.isEmpty()
                && promises.getLast().by() == Side.ME
                && promises.getLast().due() == null
                && turn.saying().subjects().contains(promises.getLast().person());
    }

    /// `I'm drafting a bio for Lena, she'll have it by Friday`: due then is what was promised before.
    private static boolean redated(Turn turn, List<Who> who, LocalDate due) {
        var promises = turn.notes().promises;
        if (promises.isEmpty()) {
            return false;
        }
        var last = promises.getLast();
        if (last.by() != Side.ME || !who.contains(last.person())) {
            return false;
        }
        promises.removeLast();
        return promises.add(new Meaning.Promised(last.by(), last.person(), last.what(), due));
    }

    private Patterns.@Nullable Found find(Turn turn, String act) {
        var saying = turn.saying();
        int start = saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
        return acts.of(act).find(turn.scene(), turn.from(), turn.to(), start);
    }

    private boolean note(Turn turn, Side by, Patterns.Found opener, Patterns.@Nullable Found marker) {
        var scene = turn.scene();
        var named = persons.first(
                scene, by == Side.ME || marker == null ? opener.from() : marker.from(), turn.to(), turn.focus());
        var who = by == Side.ME
                ? turn.saying().subjects()
                : named.isEmpty() ? turn.focus().last() : named;
        var what = marker == null
                ? cut.undated(scene, opener.to(), turn.to())
                : (cut.undated(scene, opener.to(), Math.max(opener.to(), marker.from())) + " "
                                + cut.undated(scene, marker.to(), turn.to()))
                        .strip();
        var thing = what.isBlank() ? head(turn, opener) : what;
        return !who.isEmpty() && pledges.write(turn, by, who, thing, due(turn, opener));
    }

    /// `a supplier list that | I get from him`.
    private String head(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        int last = opener.from() - 1;
        last = scene.is(last, "that") || scene.is(last, "which") ? last - 1 : last;
        return last < turn.from() ? "" : cut.undated(scene, nouns.noun(scene, turn.from(), last), last + 1);
    }

    private static @Nullable LocalDate due(Turn turn, Patterns.Found opener) {
        return Pledges.due(turn, opener.from());
    }
}
