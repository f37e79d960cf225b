package kith.language;

import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Tells whether a clause says that people met, called or wrote, in which way, and when.
final class TalkReader {
    private final TalkWords words;
    private final Occasions occasions;
    private final Arrivals arrivals;
    private final Together together;
    private final TheirTalk theirs;
    private final Undone undone;
    private final TalkEntries entries;
    private final Afterthoughts afterthoughts;
    private final Fragments fragments;
    private final Attendance attendance;
    private final Meanwhile meanwhile;
    private final Unanswered unanswered;

    TalkReader(
            TalkWords words,
            Occasions occasions,
            Arrivals arrivals,
            Together together,
            TheirTalk theirs,
            Undone undone,
            TalkEntries entries,
            Afterthoughts afterthoughts,
            Fragments fragments,
            Attendance attendance,
            Meanwhile meanwhile,
            Unanswered unanswered) {
        this.unanswered = unanswered;
        this.meanwhile = meanwhile;
        this.words = words;
        this.occasions = occasions;
        this.arrivals = arrivals;
        this.together = together;
        this.theirs = theirs;
        this.undone = undone;
        this.entries = entries;
        this.afterthoughts = afterthoughts;
        this.fragments = fragments;
        this.attendance = attendance;
    }

    boolean read(Turn turn) {
        var talked = talked(turn.with(fragments.plain(turn.scene(), turn.saying())));
        if (talked) {
            turn.notes().talks.toldIn(turn.saying().clause());
        }
        return talked;
    }

    private boolean talked(Turn turn) {
        var saying = turn.saying();
        if (attendance.instead(turn) || entries.listed(turn)) {
            return true;
        }
        if (saying.subject() == Saying.Subject.THEM && words.third(turn.scene(), saying)) {
            return none(turn);
        }
        if (unanswered.read(turn)) {
            return true;
        }
        if (saying.verbless() && turn.index() > 0 && attribute(turn)) {
            return false;
        }
        if (saying.negated()) {
            attendance.absent(turn);
            return none(turn);
        }
        if (saying.tense() == Saying.Tense.FUTURE
                || saying.tense() == Saying.Tense.MODAL
                || undone.undone(turn)
                || turn.scene().is(saying.to(), "?")) {
            return none(turn);
        }
        if (Resumptions.read(turn) || SeveralTalks.repeated(turn) || afterthoughts.read(turn) || again(turn)) {
            return true;
        }
        if (attendance.told(turn)) {
            return true;
        }
        var kind = kind(turn);
        if (kind == null && (words.none(turn.scene(), saying) || saying.clause().reported())) {
            return none(turn);
        }
        if (kind == null && (occasions.bare(turn.scene(), saying) || theirs.table(turn.scene(), saying))) {
            return attendance.announced(turn);
        }
        if (kind == null && words.courtesy(turn.scene(), saying)) {
            turn.notes().settle(saying.clause());
        }
        if (kind == null) {
            return occasions.alone(turn) && entries.amend(turn);
        }
        return (kind == TalkKind.CALL && undone.unanswered(turn)) ? none(turn) : note(turn, kind);
    }

    /// `both keen on chess`
    private static boolean attribute(Turn turn) {
        int i = turn.saying().predicate();
        i = turn.scene().is(i, "both") || turn.scene().is(i, "all") ? i + 1 : i;
        return LooseClauses.attribute(turn.scene(), i) != null;
    }

    private static boolean none(Turn turn) {
        turn.notes().ruleOut(turn.saying().clause());
        return false;
    }

    private boolean note(Turn turn, TalkKind kind) {
        return switch (entries.note(turn, kind)) {
            case NOTED -> true;
            case NOT_NOTED -> false;
            case RULED_OUT -> none(turn);
        };
    }

    private @Nullable TalkKind kind(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var another = another(turn);
        if (another != null) {
            return another;
        }
        var kind = switch (saying.subject()) {
            case ME, NONE -> mine(turn);
            case THEM ->
                saying.verbless() && saying.tense() == Saying.Tense.NONE
                        ? fragment(turn)
                        : theirs.byVerb(scene, saying);
            case KIN, THING -> occasions.subject(scene, saying);
        };
        kind = kind == null ? arrivals.kind(scene, saying) : kind;
        kind = kind == null ? meanwhile.kind(turn) : kind;
        kind = kind == null ? words.gladly(scene, saying) : kind;
        kind = kind == null && !words.none(scene, saying) ? theirs.over(scene, saying) : kind;
        return kind == null
                        && (words.encounter(scene, saying)
                                || words.facing(scene, saying)
                                || words.surprised(scene, saying))
                ? TalkKind.MEETING
                : kind;
    }

    /// `and with Tom`, but not `a beer with Tom`, which tells of itself.
    private static boolean joined(Turn turn, int with) {
        return with == turn.from()
                || (with == turn.from() + 1
                        && switch (turn.scene().norm(turn.from())) {
                            case "and", "then", "also", "later", "afterwards", "another", "one" -> true;
                            default -> false;
                        });
    }

    /// `a call with Ana, | another with Tom`
    private @Nullable TalkKind another(Turn turn) {
        var previous = turn.previous();
        var last = turn.notes().talks.last();
        if (last == null
                || previous == null
                || !turn.saying().verbless()
                || !turn.notes().talks.in(previous)) {
            return null;
        }
        var same = previous.sentence() == turn.saying().clause().sentence();
        if (same
                && turn.saying().subject() == Saying.Subject.THEM
                && turn.alone(turn.saying().clause()) != null) {
            return last.kind();
        }
        for (int i = turn.from(); i < Math.min(turn.from() + 4, turn.to()); i++) {
            if (same
                    && joined(turn, i)
                    && turn.scene().is(i, "with")
                    && turn.scene().named(i + 1)) {
                return words.way(turn.scene(), i, turn.to(), last.kind());
            }
            if (turn.scene().is(i, "with") && turn.scene().named(i + 1)) {
                return turn.scene().is(i - 1, "another") || turn.scene().is(i - 1, "one") ? last.kind() : null;
            }
        }
        return null;
    }

    /// `Tom, coffee`, `Ana in for a fitting`.
    private @Nullable TalkKind fragment(Turn turn) {
        var kind = occasions.noun(turn.scene(), turn.saying(), false);
        kind = kind == null ? words.theirs(turn.scene(), turn.saying()) : kind;
        kind = kind == null ? theirs.dayed(turn) : kind;
        return kind == null && words.stood(turn) ? TalkKind.MEETING : kind;
    }

    /// `Monday Ana by phone, today Ana again`
    private static boolean again(Turn turn) {
        var dated = turn.date();
        var saying = turn.saying();
        return saying.verbless()
                && dated != null
                && !dated.past().isAfter(turn.today().day())
                && turn.scene().is(saying.predicate(), "again")
                && turn.notes().talks.again(saying.subjects(), dated.past(), turn.follows("this"));
    }

    private @Nullable TalkKind mine(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var past = words.past(scene, saying);
        var kind = words.mine(scene, saying);
        if (kind == null && past && words.none(scene, saying)) {
            return null;
        }
        kind = kind == null ? occasions.noun(scene, saying, past) : kind;
        kind = kind == null ? together.kind(scene, saying, past) : kind;
        var headed = (scene.is(saying.to(), "(") && !scene.named(saying.to() - 1))
                || (scene.is(saying.to(), ":") && words.located(scene, saying));
        return kind == null
                        && saying.verbless()
                        && headed
                        && !Company.beside(turn).isEmpty()
                ? TalkKind.MEETING
                : kind;
    }
}
