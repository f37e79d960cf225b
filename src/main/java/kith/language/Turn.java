package kith.language;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One clause within its message: what stands beside it, and who is being spoken of.
record Turn(Scene scene, List<Clause> clauses, int index, Saying saying, Focus focus, Today today, Notes notes) {
    /// Words that only lead to a date: `and that's for Thursday`, `due on Friday`.
    private static final Set<String> LEADS = Set.of(
            "and",
            "that",
            "this",
            "it",
            "'s",
            "is",
            "was",
            "for",
            "due",
            "on",
            "both",
            "all",
            "though",
            "sometime",
            "probably",
            "hopefully");

    Turn with(Saying other) {
        return new Turn(scene, clauses, index, other, focus, today, notes);
    }

    int from() {
        return saying.from();
    }

    int to() {
        return saying.to();
    }

    @Nullable
    Clause next() {
        return index + 1 < clauses.size() ? clauses.get(index + 1) : null;
    }

    @Nullable
    Clause previous() {
        return index > 0 ? clauses.get(index - 1) : null;
    }

    boolean follows(String word) {
        return next() != null && scene.is(next().from(), word);
    }

    /// The clause's own date, else one that stands alone behind it, or before it.
    @Nullable
    Dated date() {
        var own = Correction.right(scene, scene.dates(from(), to())).stream()
                .filter(dated -> dated.cue() != Dated.Cue.SINCE && dated.cue() != Dated.Cue.UNTIL)
                .max(Comparator.comparing(Dated::past));
        if (own.isPresent()) {
            return own.get();
        }
        var after = alone(next());
        return after == null ? alone(previous()) : after;
    }

    /// The date at or behind token `i`, in this clause or alone in the next one; else the clause's only one.
    @Nullable
    Dated dateFrom(int i) {
        var own = scene.dates(from(), to());
        for (var dated : own) {
            if (dated.to() > i || own.size() == 1) {
                return dated;
            }
        }
        return alone(next());
    }

    /// Whether the clause only dates the one before: `owes me the plans, pledged for Tuesday`.
    boolean dates() {
        return saying.subject() == Saying.Subject.NONE
                && index > 0
                && !notes.promises.isEmpty()
                && alone(saying.clause()) != null;
    }

    /// The date of a clause that holds nothing else.
    @Nullable
    Dated alone(@Nullable Clause clause) {
        if (clause == null) {
            return null;
        }
        var dates = scene.dates(clause.from(), clause.to());
        if (dates.isEmpty()) {
            return null;
        }
        int words = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            words += scene.dated(i) == null && scene.text().word(i) && !LEADS.contains(scene.norm(i)) ? 1 : 0;
        }
        return words <= 1 ? dates.getFirst() : null;
    }
}
