package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.FactKind;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds promises made by saying yes to what was asked or needed the clause before: `I said no problem`, `she agreed`.
final class AcceptReader {
    /// How many clauses back an answer may look for what was asked.
    private static final int FAR = 3;

    private final Acts acts;
    private final Cut cut;
    private final Antecedents antecedents;
    private final Verbs verbs;

    AcceptReader(Acts acts, Cut cut, Antecedents antecedents, Verbs verbs) {
        this.verbs = verbs;
        this.acts = acts;
        this.cut = cut;
        this.antecedents = antecedents;
    }

    boolean read(Turn turn) {
        var saying = turn.saying();
        var start = saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
        var opener = acts.of("i accept").find(turn.scene(), turn.from(), turn.to(), start);
        var bare = turn.scene().named(turn.from()) || saying.predicate() != turn.from() ? null : opener;
        var no = opener != null && turn.scene().is(opener.from(), "no");
        if ((saying.negated() && !no) || (opener != null && told(turn, opener))) {
            return false;
        }
        if (bare != null && requested(turn, bare, "asked of me")) {
            return true;
        }
        if (saying.subject() != Saying.Subject.THEM && opener != null) {
            return !spelled(turn) && mine(turn, opener);
        }
        return acts.of("they accept").find(turn.scene(), turn.from(), turn.to(), start) != null && theirs(turn);
    }

    /// `she'd like a stand. I agreed to count the visitors`: to what, is told at once.
    private boolean told(Turn turn, Patterns.Found opener) {
        var scene = turn.scene();
        int deed = opener.to() + 1;
        if (!scene.is(opener.to(), "to") || !scene.text().word(deed + 1) || deed + 1 >= turn.to()) {
            return false;
        }
        return scene.dated(deed + 1) == null
                && !Antecedents.pointing(cut.undated(scene, deed, turn.to()))
                && verbs.is(scene.norm(deed), Verbs.Form.BASE);
    }

    /// `said no problem, | will have names for him by Friday`: what was promised is told next.
    private static boolean spelled(Turn turn) {
        var next = turn.next();
        if (next == null || next.sentence() != turn.saying().clause().sentence()) {
            return false;
        }
        int i = turn.scene().is(next.from(), "i") || turn.scene().is(next.from(), "and")
                ? next.from() + 1
                : next.from();
        return turn.scene().is(i, "will") || turn.scene().is(i, "'ll");
    }

    /// What they needed is now owed to them.
    private boolean mine(Turn turn, Patterns.Found opener) {
        return requested(turn, opener, "asked of me") || needed(turn) || requested(turn, opener, "wanted of me");
    }

    /// What was asked of the writer, in this clause or in one just before.
    private boolean requested(Turn turn, Patterns.Found opener, String request) {
        var scene = turn.scene();
        for (int i = turn.index(); i >= Math.max(0, turn.index() - FAR); i--) {
            var clause = turn.clauses().get(i);
            int to = i == turn.index() ? opener.from() : clause.to();
            var asked = acts.of(request).find(scene, clause.from(), to, clause.from());
            var who = asked == null ? List.<Who>of() : asker(turn, clause, asked);
            if (asked != null && asked.to() < to && !who.isEmpty()) {
                var said = cut.undated(scene, asked.to(), to);
                var thing = Antecedents.pointing(said) ? antecedents.thing(turn) : null;
                var what = thing == null ? said : thing;
                var due = due(turn);
                turn.notes().promise(Side.ME, who, what, due == null ? by(scene, clause) : due);
                return !what.isBlank();
            }
        }
        return false;
    }

    /// `Ana asked if I could put her in touch with Priya`: Ana.
    private static List<Who> asker(Turn turn, Clause clause, Patterns.Found asked) {
        var before = turn.scene().mentions(clause.from(), asked.from());
        return before.isEmpty()
                ? turn.focus().last()
                : List.of(before.getFirst().who());
    }

    private static @Nullable LocalDate by(Scene scene, Clause clause) {
        return scene.dates(clause.from(), clause.to()).stream()
                .map(Dated::future)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean needed(Turn turn) {
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
                    .filter(each -> each.cue() == Dated.Cue.BY || asked(turn, each))
                    .findFirst()
                    .orElse(null);
        }
        return dated == null ? null : dated.future();
    }

    /// `wants it tonight`, `needs it on Friday`
    private static boolean asked(Turn turn, Dated dated) {
        return dated.grain() == Dated.Grain.DAY
                && (dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON)
                && !dated.future().isBefore(turn.today().day());
    }
}
