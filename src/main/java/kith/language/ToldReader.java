package kith.language;

import java.util.List;
import java.util.regex.Pattern;
import kith.people.Side;

/// Finds promises that tell of the thing itself: `told him the invoice would reach him by Monday`, `promised her it'd
/// be ready on Friday`.
final class ToldReader {
    private static final Pattern READY = Pattern.compile(
            "(?:be |get )?(?:ready|done|up|with|there|in|out|over|back|sent|sorted|finished|fixed|live|signed|paid)\\b.*");

    private final Acts acts;
    private final Persons persons;
    private final Cut cut;
    private final Deeds deeds;
    private final Pledges pledges;
    private final Antecedents antecedents;

    ToldReader(Acts acts, Persons persons, Cut cut, Deeds deeds, Pledges pledges, Antecedents antecedents) {
        this.acts = acts;
        this.persons = persons;
        this.cut = cut;
        this.deeds = deeds;
        this.pledges = pledges;
        this.antecedents = antecedents;
    }

    /// `told him the invoice would reach him by Monday`, `she says the contract will be with me by Friday`.
    boolean read(Turn turn, Side by) {
        var scene = turn.scene();
        var opener = acts.of("told of a thing").find(scene, turn.from(), turn.to(), turn.from());
        var begins = opener != null && opener.from() == turn.from();
        if (opener == null || turn.saying().negated() || (turn.saying().subject() == Saying.Subject.THING && !begins)) {
            return false;
        }
        if (pointed(turn, by, opener)) {
            return true;
        }
        int at = opener.to();
        while (at < Math.min(opener.to() + 5, turn.to()) && !reaches(scene, at)) {
            at++;
        }
        if (by == Side.THEM && !arrives(turn, at)) {
            return false;
        }
        var own = by == Side.THEM && (scene.is(opener.to(), "his") || scene.is(opener.to(), "her"));
        var due = Pledges.due(turn, opener.from());
        if (own || due == null || !reaches(scene, at) || !deeds.goods(scene, opener.to(), at)) {
            return false;
        }
        var who = who(turn, by, opener);
        return !who.isEmpty() && pledges.write(turn, by, who, cut.undated(scene, opener.to(), turn.to()), due);
    }

    /// With the writer.
    private static boolean arrives(Turn turn, int at) {
        var scene = turn.scene();
        for (int i = at; i < turn.to(); i++) {
            if (scene.is(i, "me") || scene.is(i, "us") || scene.is(i, "my") || scene.is(i, "our")) {
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "will", "'ll", "would", "'d", "comes", "follows", "arrives", "lands" -> true;
            default -> false;
        };
    }

    private List<Who> who(Turn turn, Side by, Patterns.Found opener) {
        var first = by == Side.ME
                ? persons.first(turn.scene(), opener.from(), turn.to(), turn.focus())
                : turn.saying().subjects();
        return first.isEmpty() ? turn.focus().last() : first;
    }

    /// `wants the recording, | told her it'd be up on Monday`: the thing was named before.
    private boolean pointed(Turn turn, Side by, Patterns.Found opener) {
        var scene = turn.scene();
        int at = opener.to();
        if (!(scene.is(at, "it") || scene.is(at, "they") || scene.is(at, "that")) || !reaches(scene, at + 1)) {
            return false;
        }
        var rest = cut.undated(scene, at + 2, turn.to());
        var thing = READY.matcher(rest).matches() ? antecedents.thing(turn) : null;
        var who = who(turn, by, opener);
        return thing != null
                && !who.isEmpty()
                && pledges.write(turn, by, who, thing + " " + rest, Pledges.due(turn, opener.from()));
    }
}
