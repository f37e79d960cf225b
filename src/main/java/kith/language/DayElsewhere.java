package kith.language;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The day of an only talk, told in a clause that tells nothing else: `yesterday was the fair. Ran into Tom`.
final class DayElsewhere {
    private static final int FAR = 45;

    private final Set<LocalDate> days = new LinkedHashSet<>();
    private boolean heads;

    /// Looks at a clause that told no talk, promise, gift or fact.
    void look(Turn turn) {
        var saying = turn.saying();
        var mine = saying.subject() != Saying.Subject.THEM && saying.subject() != Saying.Subject.KIN;
        var over = saying.tense() == Saying.Tense.PAST
                || saying.tense() == Saying.Tense.NONE
                || noted(turn)
                || "'s".equals(turn.scene().norm(saying.predicate()));
        if (theirs(turn)
                || quoted(turn)
                || !mine
                || !over
                || saying.negated()
                || saying.clause().reported()
                || turn.scene().is(turn.to(), "?")) {
            return;
        }
        var today = turn.today().day();
        for (var dated : Correction.right(turn.scene(), turn.scene().dates(turn.from(), turn.to()))) {
            var day = dated.past();
            var moved = turn.scene().is(dated.from() - 1, "to")
                    || turn.scene().is(dated.from(), "to")
                    || turn.scene().is(dated.from() - 1, "for");
            var told = !moved && brief(dated) && then(turn, dated) && !nearer(turn, dated);
            if (told && !TalkEntries.ahead(turn, dated) && !day.isAfter(today) && day.isAfter(today.minusDays(FAR))) {
                days.add(day);
                heads |= turn.index() == 0
                        && saying.verbless()
                        && turn.scene().mentions(turn.from(), turn.to()).isEmpty();
            }
        }
    }

    /// `on Monday`; `two calls from yesterday` too, where that heads the message.
    private static boolean then(Turn turn, Dated dated) {
        return switch (dated.cue()) {
            case NONE, ON -> true;
            case AFTER -> turn.index() == 0 && turn.scene().is(dated.from(), "from");
            default -> false;
        };
    }

    /// `call with Tom. Hip replacement on the 28th`: a talk was told, and that day is sooner to come than long past.
    private static boolean nearer(Turn turn, Dated dated) {
        var today = turn.today().day();
        return turn.saying().tense() == Saying.Tense.NONE
                && !turn.notes().talks.isEmpty()
                && dated.future().isAfter(today)
                && dated.future().toEpochDay() - today.toEpochDay()
                        < today.toEpochDay() - dated.past().toEpochDay();
    }

    /// `a mail from Tom: reorg on Monday`
    private static boolean quoted(Turn turn) {
        var previous = turn.previous();
        if (previous == null
                || !turn.scene().is(turn.from() - 1, ":")
                || turn.scene().dated(turn.from()) != null) {
            return false;
        }
        var sent = turn.notes().talks.in(previous);
        for (int i = previous.from(); i < previous.to(); i++) {
            sent |= turn.scene().is(i, "from") || Media.led(turn.scene().norm(i));
        }
        return sent;
    }

    /// `this is about last Thursday`
    private static boolean noted(Turn turn) {
        return turn.scene().is(turn.from(), "this") && turn.scene().is(turn.from() + 1, "is");
    }

    /// A talk may be the news of a month, but seldom took one.
    private static boolean brief(Dated dated) {
        return switch (dated.grain()) {
            case MONTH, QUARTER, YEAR -> false;
            default -> true;
        };
    }

    /// `it was his 30th on Sunday`: a day of theirs.
    private static boolean theirs(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            switch (turn.scene().norm(i)) {
                case "his", "her", "their" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether the message began with it: then it is that of every talk.
    boolean heads() {
        return heads;
    }

    /// Null unless there is one such day.
    @Nullable
    LocalDate day() {
        return days.size() == 1 ? days.iterator().next() : null;
    }
}
