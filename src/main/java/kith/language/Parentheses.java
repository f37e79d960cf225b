package kith.language;

import java.util.List;

/// Finds what a parenthesis cut off: `Farah (just engaged) came by`, `Tunde (Kola Ventures) and me on a panel`.
final class Parentheses {
    private Parentheses() {}

    /// The clause that goes on with clause `index` behind a parenthesis; negative when none does.
    static int resumed(Scene scene, List<Clause> clauses, int index) {
        int close = clauses.get(index).from() - 1;
        close = scene.is(close, ",") ? close - 1 : close;
        if (!scene.is(close, ")")) {
            return -1;
        }
        int open = close - 1;
        while (open > 0 && !scene.is(open, "(") && !scene.is(open, ")")) {
            open--;
        }
        for (int i = index - 1; i >= 0 && scene.is(open, "("); i--) {
            if (clauses.get(i).to() <= open) {
                return clauses.get(i).to() == open ? i : -1;
            }
        }
        return -1;
    }

    /// Who does what is told behind the parenthesis, when only their name stood before it.
    static SubjectReader.Found subject(Scene scene, Clause clause, SubjectReader.Found own, Saying before) {
        var named = before.subject() == Saying.Subject.THEM
                && !before.subjects().isEmpty()
                && before.predicate() >= before.to();
        if (!named || own.kind() != Saying.Subject.NONE) {
            return own;
        }
        int first = clause.from();
        var me = scene.is(first, "and") && (scene.is(first + 1, "me") || scene.is(first + 1, "i"));
        return me
                ? new SubjectReader.Found(Saying.Subject.ME, before.subjects(), first + 2)
                : new SubjectReader.Found(Saying.Subject.THEM, before.subjects(), own.next());
    }
}
