package kith.language;

import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Tells whether a clause says that people met, called or wrote, in which way, and when.
final class TalkReader {
    private static final int FAR = 120;

    private final TalkWords words;
    private final Media media;
    private final TheirTalk theirs;
    private final Acts acts;
    private final Persons persons;

    TalkReader(TalkWords words, Media media, TheirTalk theirs, Acts acts, Persons persons) {
        this.words = words;
        this.media = media;
        this.theirs = theirs;
        this.acts = acts;
        this.persons = persons;
    }

    boolean read(Turn turn) {
        var saying = turn.saying();
        if (saying.negated()
                || saying.tense() == Saying.Tense.FUTURE
                || saying.tense() == Saying.Tense.MODAL
                || acts.of("missed").any(turn.scene(), saying.from(), saying.to())
                || turn.scene().is(saying.to(), "?")) {
            return false;
        }
        var kind = kind(turn);
        if (kind == null) {
            return words.mediumAlone(turn) && amend(turn);
        }
        var with = with(turn);
        if (with.isEmpty() && words.mediumAlone(turn)) {
            return amend(turn);
        }
        if (with.isEmpty()
                && saying.verbless()
                && turn.index() > 0
                && turn.saying().clause().length() < 8) {
            with = turn.focus().last();
        }
        var dated = turn.date();
        var on = dated == null ? turn.today().day() : dated.past();
        var ahead = on.isAfter(turn.today().day())
                || (dated != null
                        && saying.tense() != Saying.Tense.PAST
                        && (ahead(turn.scene(), dated) || nearerAhead(turn, dated)));
        return !with.isEmpty() && !ahead && turn.notes().talk(with, kind, on, dated != null);
    }

    /// `By phone.` tells how the talk went that was told before.
    private boolean amend(Turn turn) {
        var kind = media.medium(turn.scene(), turn.from(), turn.to(), null);
        var dated = turn.date();
        var on = dated == null ? turn.today().day() : dated.past();
        if (kind == null || on.isAfter(turn.today().day())) {
            return false;
        }
        return turn.notes().amend(kind) || turn.notes().talk(turn.focus().last(), kind, on, dated != null);
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
        return switch (saying.subject()) {
            case ME, NONE -> {
                var kind = saying.verbless() ? null : words.byVerb(scene, saying);
                kind = kind == null ? words.byNoun(scene, saying) : kind;
                kind = kind == null ? words.together(scene, saying) : kind;
                kind = kind == null ? theirs.over(scene, saying) : kind;
                yield kind == null
                                && saying.verbless()
                                && scene.is(saying.to(), "(")
                                && !beside(turn).isEmpty()
                        ? TalkKind.MEETING
                        : kind;
            }
            case THEM -> {
                var kind = saying.verbless() ? words.byNoun(scene, saying) : theirs.byVerb(scene, saying);
                kind = kind == null && saying.tense() == Saying.Tense.PAST && words.came(scene, saying)
                        ? TalkKind.MEETING
                        : kind;
                yield kind == null ? theirs.over(scene, saying) : kind;
            }
            case KIN, THING -> {
                var kind = words.bySubject(scene, saying);
                yield kind == null ? theirs.over(scene, saying) : kind;
            }
        };
    }

    private List<Who> with(Turn turn) {
        var saying = turn.saying();
        var scene = turn.scene();
        if (saying.subject() == Saying.Subject.THEM && !saying.subjects().isEmpty() && !saying.verbless()) {
            return saying.subjects();
        }
        var all = persons.all(scene, saying.from(), saying.to(), turn.focus());
        if (!all.isEmpty()) {
            return all;
        }
        var host = persons.first(scene, saying.from(), saying.to(), turn.focus());
        if (!host.isEmpty()) {
            return host;
        }
        var we = scene.is(saying.predicate() - 1, "we")
                || saying.subject() == Saying.Subject.KIN
                || words.ours(scene, saying.from(), saying.to());
        return we ? turn.focus().group() : beside(turn);
    }

    /// `14:00 call - Ragnar, Siv`: the names alone in the next clause.
    private List<Who> beside(Turn turn) {
        var next = turn.next();
        if (next == null || next.sentence() > turn.saying().clause().sentence() + 1) {
            return List.of();
        }
        var mentions = turn.scene().mentions(next.from(), next.to());
        return !mentions.isEmpty()
                        && mentions.getFirst().from() == next.from()
                        && mentions.getLast().to() == next.to()
                ? mentions.stream().map(Mention::who).toList()
                : List.of();
    }
}
