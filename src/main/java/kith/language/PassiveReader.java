package kith.language;

import java.util.List;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises that say what will be done and not always by whom: `the draft will be sent from our side`, `it gets
/// paid by the 30th`, `the keys go out to him on Monday`.
final class PassiveReader {
    private final Acts acts;
    private final Persons persons;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;
    private final Seals seals;
    private final NounPhrases nouns;
    private final Antecedents antecedents;

    PassiveReader(
            Acts acts,
            Persons persons,
            Cut cut,
            Deeds deeds,
            Pledges pledges,
            Seals seals,
            Antecedents antecedents,
            NounPhrases nouns) {
        this.acts = acts;
        this.persons = persons;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
        this.seals = seals;
        this.nouns = nouns;
        this.antecedents = antecedents;
    }

    /// What is moved or done, and the tokens that say so.
    private record Frame(int from, int to, boolean move) {}

    boolean read(Turn turn) {
        var scene = turn.scene();
        if (turn.saying().negated() || turn.saying().subject() == Saying.Subject.ME) {
            return false;
        }
        var frame = frame(turn);
        if (frame == null) {
            return false;
        }
        var dated = turn.dateFrom(frame.from());
        var ahead = dated != null && dated.future().isAfter(turn.today().day()) && dated.cue() != Dated.Cue.SINCE;
        var agent = agent(turn, frame);
        if (frame.move() && (!ahead || !(deeds.goods(scene, turn.from(), frame.from()) || agent != null))) {
            return false;
        }
        var party = agent == null ? receiver(turn, frame) : agent;
        if (party == null && (ahead || !frame.move())) {
            party = said(turn);
        }
        if (party == null && frame.move()) {
            party = new Party(
                    scene.is(frame.to() - 1, "out") ? Side.ME : Side.THEM,
                    turn.focus().last());
        }
        if (party == null || party.who().isEmpty()) {
            return false;
        }
        return pledges.write(turn, party.side(), party.who(), what(turn, frame), dated == null ? null : dated.future());
    }

    /// Who binds themselves, and who else it concerns.
    private record Party(Side side, List<Who> who) {}

    /// `will be sent`, `to be shared`, `gets paid`; `comes`, `goes out`.
    private @Nullable Frame frame(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.from(); i < turn.to(); i++) {
            if (scene.named(i) || scene.dated(i) != null) {
                continue;
            }
            int done = acts.of("will be done").end(scene, i, turn.to());
            if (done > i && deeds.served(scene.norm(done - 1))) {
                return new Frame(i, done, false);
            }
            int moves = i > turn.from() ? acts.of("is on its way").end(scene, i, turn.to()) : -1;
            if (moves > i) {
                return new Frame(i, moves, true);
            }
        }
        return null;
    }

    /// `by me`, `from our side`, `from him`.
    private @Nullable Party agent(Turn turn, Frame frame) {
        var scene = turn.scene();
        var mine = acts.of("from me").find(scene, frame.from(), turn.to(), turn.from());
        if (mine != null) {
            var others = persons.first(scene, turn.from(), turn.to(), turn.focus());
            return new Party(Side.ME, others.isEmpty() ? turn.focus().last() : others);
        }
        var theirs = acts.of("owed by them").find(scene, frame.from(), turn.to(), turn.from());
        if (theirs == null || !(scene.is(theirs.from(), "from") || scene.is(theirs.from(), "by"))) {
            return null;
        }
        var named = persons.first(scene, theirs.from(), theirs.to(), turn.focus());
        return new Party(Side.THEM, named.isEmpty() ? turn.focus().last() : named);
    }

    /// `to us`, `into my account`; `to Ana`: the other side has to do it.
    private @Nullable Party receiver(Turn turn, Frame frame) {
        var scene = turn.scene();
        for (int i = frame.to(); i < turn.to(); i++) {
            if (scene.is(i, "me") || scene.is(i, "us") || scene.is(i, "my") || scene.is(i, "our")) {
                return new Party(Side.THEM, turn.focus().last());
            }
            var lands = scene.is(i - 1, "in") || scene.is(i - 1, "on");
            if (lands && turn.saying().subject() != Saying.Subject.KIN && within(scene, i)) {
                return new Party(Side.ME, persons.at(scene, i, turn.focus()));
            }
            var towards =
                    scene.is(i - 1, "to") || scene.is(i - 1, "with") || scene.is(i - 1, "for") || scene.is(i - 1, "at");
            if (towards) {
                var who = persons.at(scene, i, turn.focus());
                if (!who.isEmpty()) {
                    return new Party(Side.ME, who);
                }
            }
        }
        return null;
    }

    /// `in her inbox`, `on Tom's desk`
    private static boolean within(Scene scene, int i) {
        for (int at = i + 1; at < i + 4; at++) {
            switch (scene.norm(at)) {
                case "inbox", "desk", "hands", "mailbox", "letterbox", "post" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Who says so, says what will be done on their side.
    private @Nullable Party said(Turn turn) {
        var scene = turn.scene();
        int near = turn.clauses().get(Math.max(0, turn.index() - 1)).from();
        var sealed = acts.of("sealed by").find(scene, near, turn.to(), near);
        if (sealed != null) {
            return new Party(Side.THEM, persons.first(scene, sealed.from(), sealed.to(), turn.focus()));
        }
        var seal = seals.behind(turn);
        if (seal != null) {
            return new Party(seal, turn.focus().last());
        }
        var before = turn.previous();
        if (before != null
                && turn.saying().clause().reported()
                && acts.of("theirs sealed").any(scene, before.from(), before.to())) {
            return new Party(Side.THEM, turn.focus().last());
        }
        return null;
    }

    /// The thing itself, where only a pronoun points at it.
    private String subject(Turn turn, String head) {
        var thing = Antecedents.pointing(head) ? antecedents.thing(turn) : null;
        return thing == null ? head : thing;
    }

    private String what(Turn turn, Frame frame) {
        var scene = turn.scene();
        int from = Math.min(nouns.noun(scene, turn.from(), frame.from() - 1), frame.from());
        int until = turn.to();
        var agent = acts.of("from me").find(scene, frame.to(), turn.to(), turn.from());
        if (agent != null) {
            until = agent.from();
        }
        var head = subject(turn, cut.undated(scene, from == frame.from() ? turn.from() : from, frame.from()));
        var last = frame.move() ? "" : scene.norm(frame.to() - 1);
        return (head + " " + last + " " + cut.undated(scene, frame.to(), until))
                .strip()
                .replace("  ", " ");
    }
}
