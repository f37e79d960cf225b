package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.FactKind;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises made by saying yes to what was asked or needed the clause before: `I said no problem`, `she agreed`.
final class AcceptReader {
    private final Acts acts;

    AcceptReader(Acts acts) {
        this.acts = acts;
    }

    boolean read(Turn turn) {
        var saying = turn.saying();
        if (saying.negated()) {
            return false;
        }
        var start = saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
        if (saying.subject() != Saying.Subject.THEM
                && acts.of("i accept").find(turn.scene(), turn.from(), turn.to(), start) != null) {
            return mine(turn);
        }
        return acts.of("they accept").find(turn.scene(), turn.from(), turn.to(), start) != null && theirs(turn);
    }

    /// What they needed is now owed to them.
    private static boolean mine(Turn turn) {
        var facts = turn.notes().facts;
        var need = facts.isEmpty() ? null : facts.getLast();
        if (need == null || !recent(turn, need.about())) {
            return false;
        }
        turn.notes().promise(Side.ME, List.of(need.about()), wish(need.text()), due(turn));
        return true;
    }

    /// What was asked of them is now owed by them.
    private static boolean theirs(Turn turn) {
        var asked = turn.notes().asked;
        if (asked.isEmpty()) {
            return false;
        }
        var last = asked.getLast();
        var made = turn.notes().promises;
        made.removeIf(promise -> promise.by() == Side.THEM && promise.what().equals(last.what()));
        var due = due(turn);
        made.add(new Meaning.Promised(Side.THEM, last.person(), last.what(), due));
        return true;
    }

    /// What `who` was last said to need; `otherwise` when nothing was.
    static String needed(Notes notes, Who who, String otherwise) {
        for (var fact : notes.facts.reversed()) {
            if (fact.about().equals(who) && fact.kind() == FactKind.NEED) {
                return wish(fact.text());
            }
        }
        return otherwise;
    }

    private static boolean recent(Turn turn, Who who) {
        return turn.focus().last().contains(who) || turn.focus().group().contains(who);
    }

    /// `asked me to comment on it` is a promise to comment on it.
    private static String wish(String need) {
        for (var lead : List.of(
                "asked me to ",
                "asked me for ",
                "asked if i could ",
                "asked whether i'd ",
                "asked if i'd ",
                "wants me to ",
                "needs me to ",
                "asked for ",
                "asked to ",
                "wants to ",
                "wants ",
                "needs ")) {
            if (need.toLowerCase(java.util.Locale.ROOT).startsWith(lead)) {
                return need.substring(lead.length());
            }
        }
        return need;
    }

    private static @Nullable LocalDate due(Turn turn) {
        var dated = turn.dateFrom(turn.from());
        var before = turn.previous();
        if (dated == null && before != null) {
            dated = turn.scene().dates(before.from(), before.to()).stream()
                    .filter(each -> each.cue() == Dated.Cue.BY)
                    .findFirst()
                    .orElse(null);
        }
        return dated == null ? null : dated.future();
    }
}
