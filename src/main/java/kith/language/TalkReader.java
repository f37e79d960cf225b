package kith.language;

import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Tells whether a clause says that people met, called or wrote, in which way, and when.
final class TalkReader {
    private static final int FAR = 120;
    private static final int SHORT = 8;

    private final TalkWords words;
    private final Occasions occasions;
    private final Together together;
    private final Media media;
    private final TheirTalk theirs;
    private final Patterns missed;
    private final Patterns unanswered;
    private final Company company;
    private final Fragments fragments;
    private final Attendance attendance;

    TalkReader(
            TalkWords words,
            Occasions occasions,
            Together together,
            Media media,
            TheirTalk theirs,
            Acts acts,
            Company company,
            Fragments fragments,
            Attendance attendance) {
        this.words = words;
        this.occasions = occasions;
        this.together = together;
        this.media = media;
        this.theirs = theirs;
        this.company = company;
        this.fragments = fragments;
        this.attendance = attendance;
        missed = acts.of("missed");
        unanswered = acts.of("unanswered");
    }

    boolean read(Turn turn) {
        var talked = talked(turn.with(fragments.plain(turn.scene(), turn.saying())));
        if (talked) {
            turn.notes().talkedIn(turn.saying().clause());
        }
        return talked;
    }

    private boolean talked(Turn turn) {
        var saying = turn.saying();
        if (saying.negated()) {
            attendance.absent(turn);
            return none(turn);
        }
        if (saying.tense() == Saying.Tense.FUTURE
                || saying.tense() == Saying.Tense.MODAL
                || missed.any(turn.scene(), saying.from(), saying.to())
                || turn.scene().is(saying.to(), "?")) {
            return none(turn);
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
        if (kind == null) {
            return occasions.alone(turn) && amend(turn);
        }
        return (kind == TalkKind.CALL && unanswered(turn)) ? none(turn) : talk(turn, kind);
    }

    private static boolean none(Turn turn) {
        turn.notes().ruleOut(turn.saying().clause());
        return false;
    }

    private boolean talk(Turn turn, TalkKind kind) {
        var saying = turn.saying();
        var with = company.of(turn);
        if (with.isEmpty() && company.another(turn)) {
            return none(turn);
        }
        if (with.isEmpty() && occasions.alone(turn)) {
            return amend(turn);
        }
        if (with.isEmpty()
                && saying.verbless()
                && turn.index() > 0
                && saying.clause().length() < SHORT) {
            with = Company.names(turn.scene(), turn.previous());
            with = with.isEmpty() ? turn.focus().last() : with;
        }
        var dated = TalkDates.of(turn);
        var on = dated == null ? turn.today().day() : dated.past();
        var ahead = on.isAfter(turn.today().day())
                || (dated != null
                        && saying.tense() != Saying.Tense.PAST
                        && (ahead(turn.scene(), dated) || nearerAhead(turn, dated)));
        if (ahead) {
            return none(turn);
        }
        if (with.isEmpty()) {
            if (kind == TalkKind.MEETING) {
                turn.notes().occasion(saying.clause(), kind, dated, false);
            }
            return false;
        }
        var later = company.later(turn);
        if (later != null && with.contains(later) && with.size() > 1) {
            var first = with.stream().filter(who -> !who.equals(later)).toList();
            return turn.notes().talk(first, kind, on, dated != null)
                    && turn.notes().talk(List.of(later), kind, on, dated != null);
        }
        return turn.notes().talk(with, kind, on, dated != null);
    }

    /// `By phone.` tells how the talk went that was told before.
    private boolean amend(Turn turn) {
        var kind = media.medium(turn.scene(), turn.from(), turn.to(), null);
        var dated = TalkDates.of(turn);
        var on = dated == null ? turn.today().day() : dated.past();
        if (kind == null || on.isAfter(turn.today().day())) {
            return false;
        }
        return turn.notes().amend(kind) || turn.notes().talk(turn.focus().last(), kind, on, dated != null);
    }

    /// `Called Tom, no answer.`
    private boolean unanswered(Turn turn) {
        var next = turn.next();
        return unanswered.any(turn.scene(), turn.from(), turn.to())
                || (next != null && unanswered.any(turn.scene(), next.from(), next.to()));
    }

    /// `lunch with Ana, 8 Oct` in September is to come.
    private static boolean nearerAhead(Turn turn, Dated dated) {
        var today = turn.today().day();
        return dated.past().isBefore(today.minusDays(FAR)) && dated.future().isBefore(today.plusDays(FAR));
    }

    /// Words that put even a bare weekday into the future.
    private static boolean ahead(Scene scene, Dated dated) {
        return scene.is(dated.from(), "next") || dated.cue() == Dated.Cue.BY || dated.cue() == Dated.Cue.UNTIL;
    }

    private @Nullable TalkKind kind(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var kind = switch (saying.subject()) {
            case ME, NONE -> mine(turn);
            case THEM ->
                saying.verbless() && saying.tense() == Saying.Tense.NONE
                        ? fragment(turn)
                        : theirs.byVerb(scene, saying);
            case KIN, THING -> occasions.subject(scene, saying);
        };
        kind = kind == null ? words.gladly(scene, saying) : kind;
        kind = kind == null ? theirs.over(scene, saying) : kind;
        return kind == null && words.encounter(scene, saying) ? TalkKind.MEETING : kind;
    }

    /// `Tom, coffee`, `Ana in for a fitting`.
    private @Nullable TalkKind fragment(Turn turn) {
        var kind = occasions.noun(turn.scene(), turn.saying(), false);
        return kind == null ? words.theirs(turn.scene(), turn.saying()) : kind;
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
        return kind == null
                        && saying.verbless()
                        && scene.is(saying.to(), "(")
                        && !Company.beside(turn).isEmpty()
                ? TalkKind.MEETING
                : kind;
    }
}
