package kith.language;

import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Notes a talk whose kind is known: with whom it was, and when.
final class TalkEntries {
    private static final int FORTNIGHT = 14;
    private static final int SHORT = 8;

    private final Occasions occasions;
    private final Media media;
    private final Company company;
    private final SeveralTalks several;
    private final Whereabouts whereabouts;

    TalkEntries(Occasions occasions, Media media, Company company, SeveralTalks several, Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.several = several;
        this.occasions = occasions;
        this.media = media;
        this.company = company;
    }

    /// Why nothing was noted matters: `RULED_OUT` when there was no talk at all.
    enum Outcome {
        NOTED,
        NOT_NOTED,
        RULED_OUT
    }

    boolean listed(Turn turn) {
        return several.listed(turn);
    }

    Outcome note(Turn turn, TalkKind kind) {
        var saying = turn.saying();
        var with = company.of(turn);
        if (with.isEmpty() && company.another(turn)) {
            return Outcome.RULED_OUT;
        }
        if (with.isEmpty() && occasions.alone(turn)) {
            return amend(turn) ? Outcome.NOTED : Outcome.NOT_NOTED;
        }
        if (with.isEmpty() && saying.verbless() && turn.index() > 0 && !remark(turn) && head(turn) < SHORT) {
            with = Company.dayed(turn.scene(), turn.previous());
            with = with.isEmpty() ? turn.focus().last() : with;
        }
        var dated = TalkDates.of(turn);
        if (ahead(turn, dated) || (kind == TalkKind.MEETING && allAhead(turn))) {
            return Outcome.RULED_OUT;
        }
        if (with.isEmpty()) {
            if (kind == TalkKind.MEETING || kind == TalkKind.CALL) {
                turn.notes().occasion(saying.clause(), kind, dated, false);
            }
            return Outcome.NOT_NOTED;
        }
        var met = kind == TalkKind.OTHER && attended(turn) ? TalkKind.MEETING : kind;
        return enter(turn, with, met, dated) ? Outcome.NOTED : Outcome.NOT_NOTED;
    }

    /// `Tom spoke at the library and we had a word after`: at an occasion named before.
    private boolean attended(Turn turn) {
        if (strolled(turn) || framed(turn) || among(turn) || titled(turn)) {
            return true;
        }
        if (!TalkDates.there(turn)) {
            return false;
        }
        for (int i = Math.max(0, turn.index() - 2); i < turn.index(); i++) {
            var clause = turn.clauses().get(i);
            if (whereabouts.named(turn.scene(), clause.from(), clause.to())
                    || occasions.names(turn.scene(), clause.from(), clause.to())) {
                return true;
            }
        }
        return false;
    }

    /// `supplier day on the 12th: | talked to Ana`: the heading says where.
    private boolean titled(Turn turn) {
        var heading = turn.previous();
        return heading != null
                && Headings.titles(turn, heading)
                && media.medium(turn.scene(), turn.from(), turn.to(), TalkKind.OTHER) == TalkKind.OTHER
                && (turn.scene().is(heading.to() - 1, "day")
                        || whereabouts.named(turn.scene(), heading.from(), heading.to())
                        || event(turn.scene(), heading));
    }

    /// A word before the day that leads to it with no preposition: `Collision on Monday`, but not `notes from Monday`.
    private static boolean event(Scene scene, Clause heading) {
        var dated = scene.dates(heading.from(), heading.to()).getFirst();
        return dated.from() > heading.from() && dated.cue() != Dated.Cue.AFTER && !scene.is(dated.from() - 1, "from");
    }

    /// `donor lunch today, | I only spoke to Ana`
    private boolean among(Turn turn) {
        var occasion = turn.notes().occasion();
        return occasion != null
                && !occasion.missed()
                && occasion.kind() == TalkKind.MEETING
                && occasion.clause().sentence() == turn.saying().clause().sentence()
                && turn.scene().dates(turn.from(), turn.to()).isEmpty()
                && media.medium(turn.scene(), turn.from(), turn.to(), TalkKind.OTHER) == TalkKind.OTHER;
    }

    /// `at the exhibition on Saturday | I talked with Ana`: where it was leads up to it.
    private boolean framed(Turn turn) {
        var previous = turn.previous();
        var leads = previous != null
                && previous.sentence() == turn.saying().clause().sentence()
                && turn.scene().mentions(previous.from(), previous.to()).isEmpty()
                && switch (turn.scene().norm(previous.from())) {
                    case "at", "in", "during", "after", "before" -> true;
                    default -> false;
                };
        return leads
                && previous != null
                && media.medium(turn.scene(), turn.from(), turn.to(), TalkKind.OTHER) == TalkKind.OTHER
                && occasions.names(turn.scene(), previous.from(), previous.to());
    }

    /// How many words and signs come before the first comma.
    private static int head(Turn turn) {
        int i = turn.from();
        while (i < turn.to() && !turn.scene().is(i, ",")) {
            i++;
        }
        return i - turn.from();
    }

    /// `Fair.`, `Fine`: one word that may be something else than an occasion.
    private static boolean remark(Turn turn) {
        return turn.to() - turn.from() == 1
                && (turn.scene().is(turn.from(), "fair") || turn.scene().is(turn.from(), "final"));
    }

    /// `bought a jug at Maria's stall, chatted for ages`: where the writer had just been.
    private boolean strolled(Turn turn) {
        var previous = turn.previous();
        var own =
                turn.saying().subject() == Saying.Subject.NONE || turn.saying().subject() == Saying.Subject.ME;
        return own
                && previous != null
                && previous.sentence() == turn.saying().clause().sentence()
                && media.medium(turn.scene(), turn.from(), turn.to(), null) == null
                && turn.scene().mentions(turn.from(), turn.to()).isEmpty()
                && !turn.scene().mentions(previous.from(), previous.to()).isEmpty()
                && whereabouts.named(turn.scene(), previous.from(), previous.to());
    }

    private boolean enter(Turn turn, List<Who> with, TalkKind kind, @Nullable Dated dated) {
        var on = dated == null ? turn.today().day() : dated.past();
        var later = company.later(turn);
        if (later != null && with.contains(later) && with.size() > 1) {
            var first = with.stream().filter(who -> !who.equals(later)).toList();
            return turn.notes().talk(first, kind, on, dated != null)
                    && turn.notes().talk(List.of(later), kind, on, dated != null);
        }
        if (several.note(turn, with, kind)) {
            return true;
        }
        if (with.size() > 1 && several.counted(turn, with.size())) {
            with.forEach(who -> turn.notes().talk(List.of(who), kind, on, dated != null));
            return true;
        }
        if ((joined(turn, dated) || (kind == TalkKind.MEETING && there(turn)))
                && turn.notes().talks.join(with, kind)) {
            return true;
        }
        var noted = turn.notes().talk(with, kind, on, dated != null || justNow(turn));
        if (noted && dated != null && closes(turn, dated)) {
            turn.notes().talks.close(turn.saying().clause().sentence(), on);
        }
        return noted;
    }

    /// `lunch with Tom, Ana joined for dessert`: more people, and the same talk.
    private static boolean joined(Turn turn, @Nullable Dated dated) {
        var previous = turn.previous();
        return turn.saying().subject() == Saying.Subject.THEM
                && (turn.scene().is(turn.saying().verb(), "joined")
                        || turn.scene().is(turn.saying().verb(), "dialled")
                        || turn.scene().is(turn.saying().verb(), "dialed"))
                && turn.scene().dates(turn.from(), turn.to()).isEmpty()
                && previous != null
                && turn.notes().talks.in(previous)
                && (dated != null
                        || previous.sentence() == turn.saying().clause().sentence());
    }

    /// `Tom's wedding on Saturday! Shared a table with Ana there`
    private static boolean there(Turn turn) {
        var previous = turn.previous();
        for (int i = turn.from(); previous != null && turn.notes().talks.in(previous) && i < turn.to(); i++) {
            if (turn.scene().is(i, "there")) {
                return true;
            }
        }
        return false;
    }

    /// `texted her just now`
    private static boolean justNow(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            if (turn.scene().is(i, "just") || turn.scene().is(i, "now")) {
                return true;
            }
        }
        return false;
    }

    /// A day at the end of what the writer did, behind somebody's name, or in a clause of its own.
    private static boolean closes(Turn turn, Dated dated) {
        return turn.saying().subject() != Saying.Subject.THEM
                && turn.saying().subject() != Saying.Subject.KIN
                && dated.to() + 1 >= turn.to()
                && !turn.scene()
                        .mentions(turn.from(), Math.min(dated.from(), turn.to()))
                        .isEmpty();
    }

    static boolean ahead(Turn turn, @Nullable Dated dated) {
        var today = dated == null || dated.past().equals(turn.today().day());
        if (today && turn.saying().tense() != Saying.Tense.PAST && ToCome.later(turn)) {
            return true;
        }
        if (dated == null) {
            return false;
        }
        return dated.past().isAfter(turn.today().day())
                || (turn.saying().tense() != Saying.Tense.PAST && (cued(turn.scene(), dated) || nearer(turn, dated)));
    }

    /// `has me down for a lunch on 22 July`: the meeting itself is to come, whatever the tense.
    private static boolean allAhead(Turn turn) {
        var own = turn.scene().dates(turn.from(), turn.to());
        return !own.isEmpty()
                && own.stream()
                        .allMatch(dated -> dated.past().isAfter(turn.today().day())
                                || (dated.grain() == Dated.Grain.DAY && dated.nearerAhead(turn.today())));
    }

    /// `lunch with Ana, 8 Oct` in September is to come.
    private static boolean nearer(Turn turn, Dated dated) {
        if (dated.nearerAhead(turn.today())) {
            return true;
        }
        var today = turn.today().day();
        long since = ChronoUnit.DAYS.between(dated.past(), today);
        long until = ChronoUnit.DAYS.between(today, dated.future());
        return since > FORTNIGHT && until > 0 && until * 3 < since * 2;
    }

    /// Words that put even a bare weekday into the future.
    private static boolean cued(Scene scene, Dated dated) {
        return scene.is(dated.from(), "next") || dated.cue() == Dated.Cue.BY || dated.cue() == Dated.Cue.UNTIL;
    }

    /// `By phone.` tells how the talk went that was told before.
    boolean amend(Turn turn) {
        var kind = media.medium(turn.scene(), turn.from(), turn.to(), null);
        var dated = TalkDates.of(turn);
        var on = dated == null ? turn.today().day() : dated.past();
        if (kind == null || on.isAfter(turn.today().day())) {
            return false;
        }
        var others = SeveralTalks.others(turn);
        if (!others.isEmpty()) {
            return turn.notes().talk(others, kind, on, dated != null);
        }
        return (!turn.notes().talks.before(on, dated) && turn.notes().talks.amend(kind))
                || turn.notes().talk(turn.focus().last(), kind, on, dated != null);
    }
}
