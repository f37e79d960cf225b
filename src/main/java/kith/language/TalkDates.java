package kith.language;

import org.jspecify.annotations.Nullable;

/// Tells on which day a talk took place: by its own clause, by a heading, or by the talk before it.
final class TalkDates {
    private static final int NEAR = 5;
    private static final int RECENT = 45;

    private TalkDates() {}

    static @Nullable Dated of(Turn turn) {
        var own = turn.scene().dates(turn.from(), turn.to());
        var real = own.stream().filter(dated -> !topical(turn, dated)).toList();
        if (!real.isEmpty()) {
            return real.size() == own.size()
                    ? turn.date()
                    : Correction.right(turn.scene(), real).getLast();
        }
        var elsewhere = elsewhere(turn);
        return elsewhere == null || unfit(turn, elsewhere) ? null : elsewhere;
    }

    /// `not this quarter`, `ill since Friday`, or `next board: 4 June. Tom texted`: nothing that another clause says of
    /// when this was.
    private static boolean unfit(Turn turn, Dated dated) {
        return dated.cue() == Dated.Cue.SINCE
                || dated.cue() == Dated.Cue.UNTIL
                || dated.grain() == Dated.Grain.QUARTER
                || dated.grain() == Dated.Grain.YEAR
                || (turn.saying().tense() == Saying.Tense.PAST && dated.nearerAhead(turn.today()));
    }

    private static @Nullable Dated elsewhere(Turn turn) {
        var heading = Headings.heading(turn, turn.previous());
        var next = turn.next();
        if (heading != null) {
            return heading;
        }
        var named = turn.scene().is(turn.from() - 1, "(") ? turn.alone(turn.previous()) : null;
        if (named != null) {
            return named;
        }
        var after = next == null || Headings.heading(turn, next) != null || modifies(turn, next) || told(turn, next)
                ? null
                : turn.alone(next);
        if (after != null) {
            return after;
        }
        var before = turn.alone(turn.previous());
        before = before == null ? inherited(turn) : before;
        return before == null ? framed(turn) : before;
    }

    /// `a mail from Tom: reorg on Monday`: what it said.
    private static boolean told(Turn turn, Clause clause) {
        var scene = turn.scene();
        return scene.is(turn.to(), ":") && scene.text().word(clause.from()) && scene.dated(clause.from()) == null;
    }

    /// `On Thursday they buried his mother. I hugged him`: a day at the head of the sentence before holds on, unless
    /// that told news of somebody.
    private static @Nullable Dated framed(Turn turn) {
        var clause = turn.previous();
        var dated = clause == null ? null : turn.scene().dated(clause.from());
        var frames = clause != null
                && dated != null
                && !dated.time()
                && !dated.recurring()
                && dated.grain() == Dated.Grain.DAY
                && (dated.cue() == Dated.Cue.ON || dated.cue() == Dated.Cue.NONE)
                && !dated.past().isAfter(turn.today().day())
                && dated.past().isAfter(turn.today().day().minusDays(RECENT))
                && !turn.scene().named(dated.to())
                && turn.saying().tense() == Saying.Tense.PAST
                && sequel(turn);
        return frames ? dated : null;
    }

    /// `re: Q2 roadmap`, `expecting in July`: a long time, of which more is told than that it was then.
    private static boolean modifies(Turn turn, Clause clause) {
        return turn.scene().dates(clause.from(), clause.to()).stream()
                .findFirst()
                .map(dated -> switch (dated.grain()) {
                    case MONTH, QUARTER, YEAR -> dated.from() > clause.from() || dated.to() < clause.to();
                    default -> false;
                })
                .orElse(false);
    }

    /// `about dinner on Saturday`, `re yesterday's game`, `to ask if I am free on Monday`: the day of what was talked
    /// about.
    private static boolean topical(Turn turn, Dated dated) {
        var scene = turn.scene();
        if (Appointments.names(turn, dated)) {
            return true;
        }
        for (int i = dated.from() - 1; i > turn.from(); i--) {
            if (scene.is(i, "if") || scene.is(i, "whether")) {
                return true;
            }
            var near = i > dated.from() - NEAR;
            if (near && (scene.is(i, "about") || scene.is(i, "re") || scene.is(i, "regarding"))) {
                return Clue.possessive(scene.text(), dated.to()) || dated.from() - i <= 3;
            }
        }
        return false;
    }

    /// `on Monday coffee with Ana, then a call with Tom`, or the lines of a list under a day.
    private static @Nullable Dated inherited(Turn turn) {
        for (int i = turn.index() - 1; i >= 0; i--) {
            var clause = turn.clauses().get(i);
            var dated = turn.alone(clause);
            if (dated != null && (Headings.heads(turn.scene(), clause) || Headings.lists(turn, clause))) {
                return dated;
            }
            if (i == turn.index() - 1 && Headings.titles(turn, clause)) {
                return turn.scene().dates(clause.from(), clause.to()).getLast();
            }
            if (i >= turn.index() - 3 && there(turn)) {
                var dates = turn.scene().dates(clause.from(), clause.to());
                if (!dates.isEmpty()
                        && !dates.getLast().past().isAfter(turn.today().day())) {
                    return dates.getLast();
                }
            }
            var linked = clause.sentence() == turn.saying().clause().sentence() || then(turn);
            if (linked && sequel(turn)) {
                var dates = turn.scene().dates(clause.from(), clause.to());
                if (!dates.isEmpty()
                        && (turn.notes().talks.in(clause) || leads(turn, clause) || goesOn(turn, clause))) {
                    return dates.getLast();
                }
            }
        }
        return null;
    }

    /// `after the hearing on the 9th | we had lunch`, `Cup final yesterday, Ana played`.
    private static boolean leads(Turn turn, Clause clause) {
        var occasion = turn.notes().occasion();
        return (occasion != null && occasion.clause().equals(clause))
                || switch (turn.scene().norm(clause.from())) {
                    case "after", "at", "on", "before", "during", "in", "over", "following", "since", "while", "when" ->
                        clause.equals(turn.previous());
                    default -> false;
                };
    }

    /// `took Ana the samples on Friday | and stayed for tea`: what the writer did next.
    private static boolean goesOn(Turn turn, Clause clause) {
        var own =
                turn.saying().subject() == Saying.Subject.NONE || turn.saying().subject() == Saying.Subject.ME;
        return own
                && clause.equals(turn.previous())
                && !turn.notes().ruledOut(clause)
                && turn.saying().tense() == Saying.Tense.PAST
                && (turn.scene().is(turn.from(), "and")
                        || turn.scene().is(turn.from(), "then")
                        || turn.scene().is(turn.from(), "so"))
                && turn.scene().dates(clause.from(), clause.to()).stream()
                        .allMatch(dated -> dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON);
    }

    /// `shared a table with Mona there`: where and when the clause before has said.
    static boolean there(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            var back = turn.scene().is(i, "there")
                    || turn.scene().is(i, "afterwards")
                    || turn.scene().is(i, "beforehand");
            var ends = i + 1 >= turn.to() || !turn.scene().text().word(i + 1);
            if (back || (turn.scene().is(i, "after") && ends)) {
                return true;
            }
        }
        return false;
    }

    /// `Then Siti called`: the same day, though in a sentence of its own.
    private static boolean then(Turn turn) {
        return switch (turn.scene().norm(turn.from())) {
            case "then", "later", "afterwards", "next" -> true;
            default -> false;
        };
    }

    private static boolean sequel(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            var minutes = turn.scene().is(i, "ago") && turn.scene().dated(i) == null;
            if (minutes || turn.scene().is(i, "just") || turn.scene().is(i, "now")) {
                return false;
            }
        }
        return true;
    }
}
