package kith.language;

/// Sees that a talk did not take place though its clause sounds so: missed, dreamt, only planned, or undone at once by
/// the next clause.
final class Undone {
    private static final int MOST = 6;
    private static final int NEAR = 3;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Patterns missed;
    private final Patterns undone;
    private final Patterns passedBy;
    private final Patterns unanswered;
    private final Patterns stoodUp;
    private final Patterns out;

    Undone(Acts acts, Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        missed = acts.of("missed");
        undone = acts.of("undone");
        passedBy = acts.of("passed by");
        unanswered = acts.of("unanswered");
        stoodUp = acts.of("stood up");
        out = acts.of("out");
    }

    boolean undone(Turn turn) {
        return missed.any(turn.scene(), turn.from(), purpose(turn))
                || dreamt(turn)
                || planned(turn)
                || agenda(turn)
                || takenBack(turn);
    }

    /// `rang to move our call to Friday`: what a call or a mail was for may be undone, and it is none the less. Where
    /// that begins, else the clause's end.
    private int purpose(Turn turn) {
        var saying = turn.saying();
        var word = turn.scene().norm(saying.verb());
        var wire = verbs.is(word, "call", Verbs.Form.PAST)
                || verbs.is(word, "message", Verbs.Form.PAST)
                || verbs.is(word, "email", Verbs.Form.PAST);
        for (int i = turn.from(); i < turn.to(); i++) {
            if (turn.scene().is(i, "forgot")
                    && turn.scene().is(i + 1, "to")
                    && noted(turn.scene().norm(i + 2))) {
                return i;
            }
        }
        for (int i = saying.verb() + 1; wire && !saying.verbless() && i < turn.to(); i++) {
            if (turn.scene().is(i, "to") && verbs.is(turn.scene().norm(i + 1), Verbs.Form.BASE)) {
                return i;
            }
        }
        return turn.to();
    }

    /// `call with Tom last week, forgot to log it`
    private static boolean noted(String verb) {
        return switch (verb) {
            case "log", "note", "add", "record", "mention", "enter", "write", "tell", "say" -> true;
            default -> false;
        };
    }

    /// `Called Tom, no answer.`
    boolean unanswered(Turn turn) {
        return unanswered.any(turn.scene(), turn.from(), turn.to()) || soon(turn, unanswered);
    }

    /// Whether one of the next two clauses says so, of nobody else.
    private static boolean soon(Turn turn, Patterns patterns) {
        for (int i = turn.index() + 1;
                i < Math.min(turn.index() + NEAR, turn.clauses().size());
                i++) {
            var clause = turn.clauses().get(i);
            if (patterns.any(turn.scene(), clause.from(), clause.to())) {
                return true;
            }
            if (!turn.scene().mentions(clause.from(), clause.to()).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /// `Tom didn't show. | An hour in the cafe`: what the writer did instead of meeting them.
    boolean stoodUp(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            if (turn.scene().named(i) || lexicon.has("they", turn.scene().norm(i))) {
                return false;
            }
        }
        for (int i = Math.max(0, turn.index() - 2); i < turn.index(); i++) {
            var clause = turn.clauses().get(i);
            if (stoodUp.any(turn.scene(), clause.from(), clause.to())) {
                return true;
            }
        }
        return false;
    }

    /// `took Tom the keys. He was out`
    private boolean out(Turn turn) {
        return switch (turn.scene().norm(turn.saying().verb())) {
            case "dropped", "left", "delivered", "brought", "took", "popped", "went", "stopped", "called", "knocked" ->
                soon(turn, out);
            default -> false;
        };
    }

    /// `had a dream, Tom and I having dinner on a boat`
    private boolean dreamt(Turn turn) {
        int from = turn.to();
        for (int i = turn.index();
                i >= Math.max(0, turn.index() - NEAR)
                        && turn.clauses().get(i).sentence()
                                == turn.saying().clause().sentence();
                i--) {
            from = turn.clauses().get(i).from();
        }
        for (int i = from; i < turn.to(); i++) {
            if (!turn.scene().named(i) && lexicon.has("dream", turn.scene().norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// `having lunch with Tom on Friday`: without a subject, a bare weekday is still to come.
    private boolean planned(Turn turn) {
        var saying = turn.saying();
        if (saying.verbless()
                || saying.subject() != Saying.Subject.NONE
                || saying.tense() != Saying.Tense.NONE
                || saying.verb() != saying.predicate()
                || !lexicon.has("planning", turn.scene().norm(saying.verb()))
                || !verbs.is(turn.scene().norm(saying.verb()), Verbs.Form.GERUND)) {
            return false;
        }
        var dates = turn.scene().dates(turn.from(), turn.to());
        return !dates.isEmpty()
                && !dates.getLast().past().equals(dates.getLast().future());
    }

    /// `Weekend plan: market with Ana`, `next week:` and what is listed below.
    private static boolean agenda(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.index() - 1; i >= 0; i--) {
            var clause = turn.clauses().get(i);
            if (!scene.is(clause.to(), ":")) {
                continue;
            }
            return switch (scene.norm(clause.to() - 1)) {
                case "plan",
                        "plans",
                        "agenda",
                        "todo",
                        "to-do",
                        "reminders",
                        "upcoming",
                        "planned",
                        "invited",
                        "booked",
                        "pencilled",
                        "ahead" -> true;
                default -> {
                    var dated = turn.alone(clause);
                    yield dated != null && dated.past().isAfter(turn.today().day());
                }
            };
        }
        return false;
    }

    /// `but she got bailed`, `dinner cancelled`; not `flight cancelled`.
    private boolean unmade(Scene scene, Clause clause) {
        var found = undone.find(scene, clause.from(), clause.to(), clause.from());
        for (int i = clause.from(); found != null && i < found.from(); i++) {
            var word = scene.norm(i);
            var telling = lexicon.has("stop", word)
                    || lexicon.has("filler", word)
                    || lexicon.has("conj", word)
                    || lexicon.has("they", word)
                    || lexicon.has("meeting", word)
                    || lexicon.has("call", word)
                    || scene.dated(i) != null
                    || !scene.text().word(i);
            if (!telling) {
                return false;
            }
        }
        return found != null;
    }

    /// They were there, or the writer saw them.
    private static boolean sighted(Turn turn) {
        var saying = turn.saying();
        return saying.verbless()
                ? saying.subject() == Saying.Subject.THEM
                : switch (turn.scene().norm(saying.verb())) {
                    case "saw", "seen", "spotted", "noticed", "glimpsed", "dropped", "left", "delivered" -> true;
                    default -> false;
                };
    }

    /// `coffee with Tom: cancelled`, `Ana ate with us … well she was meant to`.
    private boolean takenBack(Turn turn) {
        var next = turn.next();
        if (out(turn) || stoodUp(turn)) {
            return true;
        }
        if (sighted(turn) && passedBy.any(turn.scene(), turn.from(), turn.to())) {
            return true;
        }
        if (next == null || !turn.scene().mentions(next.from(), next.to()).isEmpty()) {
            return false;
        }
        var second = turn.index() + 2 < turn.clauses().size() ? turn.clauses().get(turn.index() + 2) : next;
        if (sighted(turn)
                && second.sentence() == next.sentence()
                && passedBy.any(turn.scene(), second.from(), second.to())) {
            return true;
        }
        int words = 0;
        for (int i = next.from(); i < next.to(); i++) {
            words += turn.scene().dated(i) == null && turn.scene().text().word(i) ? 1 : 0;
        }
        return (words <= MOST && unmade(turn.scene(), next))
                || (sighted(turn) && passedBy.any(turn.scene(), next.from(), next.to()));
    }
}
