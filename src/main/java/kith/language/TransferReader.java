package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises told from the receiver's side: `I get a copy from her`, `he expects my comments by Friday`.
final class TransferReader {
    private final Acts acts;
    private final Persons persons;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;

    TransferReader(Acts acts, Persons persons, Cut cut, Deeds deeds, Pledges pledges) {
        this.acts = acts;
        this.persons = persons;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
    }

    boolean read(Turn turn) {
        return switch (turn.saying().subject()) {
            case ME, NONE -> promised(turn) || mine(turn) || told(turn, Side.ME);
            case THEM -> theirs(turn) || told(turn, Side.THEM);
            case KIN, THING -> false;
        };
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
        if (opener == null || turn.saying().negated() || turn.saying().tense() == Saying.Tense.PAST) {
            return false;
        }
        var waiting = scene.is(opener.to() - 1, "on") || scene.is(opener.to() - 1, "for");
        int length = waiting && scene.named(opener.to()) ? 1 : 0;
        if (length > 0) {
            return awaited(turn, opener);
        }
        var marker = acts.of("owed by them").find(scene, opener.to(), turn.to(), opener.to());
        return marker != null
                && led(scene, marker.from())
                && (due(turn, opener) != null || deeds.goods(scene, opener.to(), marker.from()))
                && note(turn, Side.THEM, opener, marker);
    }

    /// `waiting on Tunde for the letter`, `waiting for Sam's draft`.
    private boolean awaited(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        var mention = java.util.Objects.requireNonNull(scene.mention(opener.to()));
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
                || past(turn)
                || saying.subjects().isEmpty()) {
            return false;
        }
        var marker = acts.of("owed by me").find(scene, opener.to(), turn.to(), opener.to());
        var last = scene.norm(opener.to() - 1);
        var wants = last.startsWith("expect") || last.startsWith("await") || last.equals("on") || last.equals("for");
        if (marker != null && led(scene, marker.from()) && marker.from() > opener.to()) {
            return note(turn, Side.ME, opener, marker);
        }
        if (wants && (scene.is(opener.to(), "my") || scene.is(opener.to(), "our"))) {
            return note(turn, Side.ME, opener, null);
        }
        var due = due(turn, opener);
        return due != null && scene.is(opener.to(), "it") && redated(turn, saying.subjects(), due);
    }

    private static boolean led(Scene scene, int i) {
        return scene.is(i, "from") || scene.is(i, "by");
    }

    /// `was to be given` is of the past in form alone.
    private static boolean past(Turn turn) {
        var saying = turn.saying();
        return saying.tense() == Saying.Tense.PAST && !turn.scene().is(saying.predicate() + 1, "to");
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

    /// `told him the invoice would reach him by Monday`, `she says the contract will be with me by Friday`.
    private boolean told(Turn turn, Side by) {
        var scene = turn.scene();
        var opener = acts.of("told of a thing").find(scene, turn.from(), turn.to(), turn.from());
        if (opener == null || turn.saying().negated()) {
            return false;
        }
        int at = opener.to();
        while (at < Math.min(opener.to() + 5, turn.to()) && !reaches(scene, at)) {
            at++;
        }
        var own = by == Side.THEM && (scene.is(opener.to(), "his") || scene.is(opener.to(), "her"));
        var due = due(turn, opener);
        if (own || due == null || !reaches(scene, at) || !deeds.goods(scene, opener.to(), at)) {
            return false;
        }
        var first = by == Side.ME
                ? persons.first(scene, opener.from(), turn.to(), turn.focus())
                : turn.saying().subjects();
        var who = first.isEmpty() ? turn.focus().last() : first;
        return !who.isEmpty() && pledges.write(turn, by, who, cut.undated(scene, opener.to(), turn.to()), due);
    }

    private static boolean reaches(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "will", "'ll", "would", "'d", "comes", "follows", "arrives", "lands" -> true;
            default -> false;
        };
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
        return !who.isEmpty() && pledges.write(turn, by, who, what, due(turn, opener));
    }

    private static @Nullable LocalDate due(Turn turn, Patterns.Found opener) {
        return Pledges.due(turn, opener.from());
    }
}
