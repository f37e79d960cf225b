package kith.language;

import java.util.List;
import kith.people.Side;

/// Finds a thing with its day and no verb: `deck to him by fri`, `Sam's draft is due Friday`, `verdict in ten days, she
/// says`.
final class DueReader {
    private static final int LONGEST = 12;

    private final Persons persons;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;
    private final Seals seals;

    DueReader(Persons persons, Cut cut, Deeds deeds, Pledges pledges, Seals seals) {
        this.persons = persons;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
        this.seals = seals;
    }

    boolean read(Turn turn) {
        var dated = turn.dateFrom(turn.from());
        if (dated == null || !dated.future().isAfter(turn.today().day()) || dated.recurring()) {
            return false;
        }
        return vouched(turn, dated) || headed(turn, dated) || plain(turn, dated);
    }

    /// Whose it is, they say themselves: `verdict within ten days, she says`.
    private boolean vouched(Turn turn, Dated dated) {
        var saying = turn.saying();
        var seal = seals.behind(turn);
        var next = turn.next();
        if (seal == null || next == null || !saying.verbless() || saying.subject() == Saying.Subject.THEM) {
            return false;
        }
        var named = persons.first(turn.scene(), turn.from(), next.to(), turn.focus());
        var who = named.isEmpty() ? turn.focus().last() : named;
        return !who.isEmpty() && pledges.write(turn, seal, who, thing(turn, turn.from()), dated.future());
    }

    /// `me - revised budget to Ana by Friday; Ana - list of vendors by Tuesday`: whose task it is stands in front.
    private boolean headed(Turn turn, Dated dated) {
        var scene = turn.scene();
        var before = turn.previous();
        var forMe = forMe(scene, turn.from(), turn.to());
        if (before == null || !(forMe || deeds.goods(scene, turn.from(), turn.to()))) {
            return false;
        }
        var head = scene.mention(before.from());
        if (before.length() == 1 && (scene.is(before.from(), "me") || scene.is(before.from(), "us"))) {
            var who = persons.first(scene, turn.from(), turn.to(), turn.focus());
            return !who.isEmpty() && pledges.write(turn, Side.ME, who, thing(turn, turn.from()), dated.future());
        }
        return head != null
                && head.to() == before.to()
                && (forMe || !scene.is(before.to(), ":"))
                && turn.saying().verbless()
                && pledges.write(turn, Side.THEM, List.of(head.who()), thing(turn, turn.from()), dated.future());
    }

    private boolean plain(Turn turn, Dated dated) {
        var scene = turn.scene();
        var saying = turn.saying();
        int start = saying.subject() == Saying.Subject.THEM ? saying.predicate() : turn.from();
        var to = dueTo(turn);
        if (!to.isEmpty()) {
            return pledges.write(turn, Side.ME, to, thing(turn, start), dated.future());
        }
        if (!deeds.goods(scene, start, turn.to())) {
            return false;
        }
        var due = has(scene, turn.from(), turn.to(), "due");
        if (!due && dated.cue() != Dated.Cue.BY) {
            return false;
        }
        var owner = saying.subject() == Saying.Subject.KIN ? saying.subjects() : List.<Who>of();
        if (due && !owner.isEmpty() && !has(scene, turn.from(), turn.to(), "me")) {
            return pledges.write(turn, Side.THEM, owner, thing(turn, turn.from()), dated.future());
        }
        var named = persons.first(scene, start, turn.to(), turn.focus());
        var who = named.isEmpty() ? turn.focus().last() : named;
        if (who.isEmpty()) {
            return false;
        }
        if (forMe(scene, start, turn.to())) {
            return pledges.write(turn, Side.THEM, who, thing(turn, start), dated.future());
        }
        var bound = saying.subject() != Saying.Subject.ME && saying.subject() != Saying.Subject.KIN;
        return bound
                && turn.to() - turn.from() <= LONGEST
                && pledges.write(turn, Side.ME, who, thing(turn, start), dated.future());
    }

    /// `my share is due to Ana`.
    private List<Who> dueTo(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.from() + 1; i < turn.to(); i++) {
            if (scene.is(i, "due") && scene.is(i + 1, "to")) {
                return persons.at(scene, i + 2, turn.focus());
            }
        }
        return List.of();
    }

    private static boolean forMe(Scene scene, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if ((scene.is(i, "me") || scene.is(i, "us")) && (scene.is(i - 1, "to") || scene.is(i - 1, "for"))) {
                return true;
            }
        }
        return false;
    }

    private String thing(Turn turn, int start) {
        int end = turn.to();
        for (int i = start; i < turn.to(); i++) {
            if (turn.scene().is(i, "due") || (turn.scene().is(i, "is") && end == turn.to())) {
                end = Math.min(end, i);
            }
        }
        return cut.undated(turn.scene(), start, end);
    }

    private static boolean has(Scene scene, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, word)) {
                return true;
            }
        }
        return false;
    }
}
