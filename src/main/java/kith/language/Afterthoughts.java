package kith.language;

import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Says afterwards how or when the talk was that was just told: `that was by text`, `both yesterday`, `again on the
/// 8th`.
final class Afterthoughts {
    private static final int FAR = 120;
    private static final int MOST = 7;

    private final Lexicon lexicon;
    private final Media media;
    private final Whereabouts whereabouts;

    Afterthoughts(Lexicon lexicon, Media media, Whereabouts whereabouts) {
        this.lexicon = lexicon;
        this.media = media;
        this.whereabouts = whereabouts;
    }

    boolean read(Turn turn) {
        if (turn.index() == 0
                || turn.scene().is(turn.from(), "neither")
                || turn.saying().negated()
                || states(turn)
                || another(turn)
                || !recent(turn)
                || !turn.scene().mentions(turn.from(), turn.to()).isEmpty()
                || !pointsBack(turn)) {
            return false;
        }
        var kind = kind(turn);
        var dated = turn.scene().dates(turn.from(), turn.to()).stream()
                .filter(each -> over(each, turn.today()))
                .findFirst()
                .orElse(null);
        if (turn.scene().is(start(turn), "again") && dated != null) {
            return turn.notes().talks.repeat(dated.past());
        }
        if (Media.led(turn.scene().norm(turn.from())) && (kind == null || !direct(kind))) {
            return false;
        }
        if (plural(turn) && kind != null && direct(kind) && add(turn, kind, dated)) {
            return true;
        }
        var days = turn.scene().dates(turn.from(), turn.to()).stream()
                .filter(each -> over(each, turn.today()))
                .toList();
        if (days.size() > 1
                && turn.scene().is(turn.from() - 1, "(")
                && turn.notes().talks.amend(kind, dated, false)) {
            days.stream().skip(1).forEach(day -> turn.notes().talks.repeat(day.past()));
            return true;
        }
        if (kind == TalkKind.EMAIL
                && turn.scene().is(turn.from() - 1, "(")
                && turn.previous() != null
                && turn.notes().talks.in(turn.clauses().get(turn.index() - 1))) {
            turn.notes().talks.specify(kind);
        }
        var told = (kind != null || dated != null) && turn.notes().talks.amend(kind, dated, plural(turn));
        return told || (kind != null && direct(kind) && turn.notes().talks.isEmpty() && add(turn, kind, dated));
    }

    /// `he's in for the golf day`: how things are with them.
    private static boolean states(Turn turn) {
        return turn.saying().subject() == Saying.Subject.THEM && turn.saying().tense() == Saying.Tense.PRESENT;
    }

    /// `Tom (phone), Ana | (lunch)`: of her no talk was told yet.
    private static boolean another(Turn turn) {
        var previous = turn.previous();
        var last = turn.notes().talks.last();
        return turn.scene().is(turn.from() - 1, "(")
                && previous != null
                && last != null
                && !turn.notes().talks.in(previous)
                && !turn.scene().mentions(previous.from(), previous.to()).isEmpty()
                && turn.scene().mentions(previous.from(), previous.to()).stream()
                        .map(Mention::who)
                        .noneMatch(last.with()::contains);
    }

    /// Of what was told long before nobody says so, and of nothing that nobody said.
    private static boolean recent(Turn turn) {
        if (turn.notes().talks.isEmpty()) {
            return true;
        }
        for (int i = Math.max(0, turn.index() - 2); i < turn.index(); i++) {
            if (turn.notes().talks.in(turn.clauses().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean over(Dated dated, Today today) {
        return !dated.past().isAfter(today.day())
                && dated.past().isAfter(today.day().minusDays(FAR))
                && (dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON);
    }

    private static int start(Turn turn) {
        int i = turn.from();
        while (turn.scene().is(i, "and")
                || turn.scene().is(i, "then")
                || turn.scene().is(i, "also")) {
            i++;
        }
        return i;
    }

    /// `agreed by text`, `neither in person, all by mail`: nobody has told yet of any talk.
    private static boolean add(Turn turn, TalkKind kind, @Nullable Dated dated) {
        var framed = dated == null ? TalkDates.of(turn) : dated;
        var on = framed == null || framed.past().isAfter(turn.today().day())
                ? turn.today().day()
                : framed.past();
        var previous = turn.clauses().get(turn.index() - 1);
        if (!plural(turn)) {
            var with = turn.focus().last();
            return !with.isEmpty() && turn.notes().talk(with, kind, on, framed != null);
        }
        if (kind == TalkKind.CALL && led(turn, "on")) {
            var all = turn.scene().mentions(0, previous.to()).stream()
                    .map(Mention::who)
                    .distinct()
                    .toList();
            return turn.notes().talk(all, kind, on, framed != null);
        }
        var added = false;
        for (var mention : turn.scene().mentions(0, previous.to())) {
            added |= turn.notes().talk(List.of(mention.who()), kind, on, dated != null);
        }
        return added;
    }

    /// `both on Thursday's call` was one call, `both by phone` two.
    private static boolean led(Turn turn, String word) {
        for (int i = turn.from(); i < turn.to(); i++) {
            var dated = turn.scene().dated(i);
            if (turn.scene().is(i, word) && (dated == null || dated.from() == i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean direct(TalkKind kind) {
        return kind == TalkKind.CALL || kind == TalkKind.MESSAGE || kind == TalkKind.EMAIL;
    }

    private static boolean plural(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            if (turn.scene().is(i, "both")
                    || turn.scene().is(i, "all")
                    || turn.scene().is(i, "each")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TalkKind kind(Turn turn) {
        var kind = media.medium(turn.scene(), turn.from(), turn.to(), null);
        if (kind != null && kind != TalkKind.OTHER) {
            return kind;
        }
        return whereabouts.named(turn.scene(), turn.from(), turn.to()) ? TalkKind.MEETING : kind;
    }

    /// Hardly anything but words that point back, a way to talk, a place or a day.
    private boolean pointsBack(Turn turn) {
        var scene = turn.scene();
        var points = scene.is(turn.from() - 1, "(") || Media.led(scene.norm(turn.from()));
        int words = 0;
        for (int i = turn.from(); i < turn.to(); i++) {
            if (scene.dated(i) != null || !scene.text().word(i)) {
                continue;
            }
            var pointer = lexicon.has("pointer", scene.norm(i)) || i < start(turn);
            points |= pointer;
            if (!pointer && !led(scene, i)) {
                words += media.noun(scene, i) == null ? 1 : 0;
            }
        }
        return points && words == 0 && turn.to() - turn.from() <= MOST + 2;
    }

    /// `in the studio`, `at the Merrion`.
    private static boolean led(Scene scene, int i) {
        for (int at = i; at > i - 4 && scene.text().word(at); at--) {
            switch (scene.norm(at)) {
                case "in", "at", "on", "over", "by", "via", "outside", "near" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
