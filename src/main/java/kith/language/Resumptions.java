package kith.language;

import org.jspecify.annotations.Nullable;

/// Reads what goes on behind a bracket about the talk told before it: `met Ana (Acme) | and Tom on Friday`, `mailed all
/// three (Ana, Tom, Liz) | last night`.
final class Resumptions {
    private static final int SHORT = 6;

    private Resumptions() {}

    static boolean read(Turn turn) {
        int index = Parentheses.resumed(turn.scene(), turn.clauses(), turn.index());
        var last = turn.notes().talks.last();
        if (index < 0 || last == null || acts(turn) || turn.scene().is(turn.to(), ":")) {
            return false;
        }
        if (!turn.notes().talks.in(turn.clauses().get(index))) {
            return false;
        }
        var mentions = turn.scene().mentions(turn.from(), turn.to());
        var joined = turn.scene().is(turn.from(), "and") && turn.scene().named(turn.from() + 1);
        if (!(joined || mentions.isEmpty()) || (!joined && turn.to() - turn.from() > SHORT)) {
            return false;
        }
        var dated = over(turn);
        if (joined) {
            turn.notes().talks.join(mentions.stream().map(Mention::who).toList(), last.kind());
        }
        return (dated != null && turn.notes().talks.redate(dated.past())) || joined;
    }

    /// A verb of its own; `the draft` only looks like one.
    private static boolean acts(Turn turn) {
        return !turn.saying().verbless()
                && turn.saying().tense() != Saying.Tense.NONE
                && turn.saying().tense() != Saying.Tense.PRESENT;
    }

    private static @Nullable Dated over(Turn turn) {
        return turn.scene().dates(turn.from(), turn.to()).stream()
                .filter(dated -> dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON)
                .filter(dated -> !dated.past().isAfter(turn.today().day()))
                .findFirst()
                .orElse(null);
    }
}
