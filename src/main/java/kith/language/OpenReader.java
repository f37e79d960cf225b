package kith.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a clause that the rules left open: who and what it would be about, whatever it turns out to tell.
final class OpenReader {
    private final Wording wording;
    private final Persons persons;
    private final Cut cut;
    private final FactKinds kinds;
    private final Patterns maybe;

    OpenReader(Wording wording, Persons persons, Cut cut, FactKinds kinds, Patterns maybe) {
        this.wording = wording;
        this.persons = persons;
        this.cut = cut;
        this.kinds = kinds;
        this.maybe = maybe;
    }

    /// Null for a question and for what only might be.
    @Nullable
    Open read(Turn turn, Open.Read read) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (scene.is(turn.to(), "?") || maybe.any(scene, turn.from(), turn.to()) || turn.follows("if")) {
            return null;
        }
        var theirs =
                saying.subject() == Saying.Subject.THEM && !saying.subjects().isEmpty();
        var partners = theirs ? saying.subjects() : partners(turn);
        var kin = saying.subject() == Saying.Subject.KIN;
        int predicate = Math.min(saying.predicate(), turn.to());
        return new Open(
                wording.of(scene, turn.from(), turn.to()),
                theirs ? partners : company(turn, partners),
                on(turn),
                partners,
                what(turn),
                due(turn),
                theirs || kin ? saying.subjects() : turn.focus().last(),
                cut.fact(scene, predicate, turn.to()),
                kinds.of(scene, predicate, turn.to(), kin),
                kinds.told(scene, predicate, turn.to(), kin) != null,
                read);
    }

    private List<Who> partners(Turn turn) {
        var named = persons.first(turn.scene(), turn.from(), turn.to(), turn.focus());
        return named.isEmpty() ? turn.focus().last() : named;
    }

    private List<Who> company(Turn turn, List<Who> partners) {
        var all = persons.all(turn.scene(), turn.from(), turn.to(), turn.focus());
        return all.isEmpty() ? partners : all;
    }

    private static @Nullable LocalDate on(Turn turn) {
        var tense = turn.saying().tense();
        if (turn.notes().ruledOut(turn.saying().clause())
                || turn.saying().negated()
                || tense == Saying.Tense.FUTURE
                || tense == Saying.Tense.MODAL) {
            return null;
        }
        var dated = TalkDates.of(turn);
        var on = dated == null ? turn.today().day() : dated.past();
        return TalkEntries.ahead(turn, dated) || on.isAfter(turn.today().day()) ? null : on;
    }

    private static @Nullable LocalDate due(Turn turn) {
        var dated = turn.dateFrom(turn.from());
        return dated != null && dated.future().isAfter(turn.today().day()) ? dated.future() : null;
    }

    private String what(Turn turn) {
        var saying = turn.saying();
        int from = saying.verbless() ? Math.min(saying.predicate(), turn.to()) : saying.verb();
        var what = cut.undated(turn.scene(), from, turn.to());
        return what.isBlank() ? cut.undated(turn.scene(), turn.from(), turn.to()) : what;
    }
}
