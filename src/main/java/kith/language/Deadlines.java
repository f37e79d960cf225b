package kith.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the day on which a promise is due out of a later clause: `she needs it by Friday`, `told her end of October`,
/// `now he says Monday`.
final class Deadlines {
    /// Words beside those of a deadline that a clause may hold and still say no more.
    private static final int FEW = 1;

    private final Lexicon lexicon;
    private final Acts acts;

    Deadlines(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    boolean read(Turn turn) {
        var promises = turn.notes().promises;
        if (promises.isEmpty() || turn.saying().negated()) {
            return false;
        }
        var due = only(turn);
        var last = promises.getLast();
        if (due == null || !(last.due() == null || renewed(turn)) || !plain(turn)) {
            return false;
        }
        promises.set(promises.size() - 1, new Meaning.Promised(last.by(), last.person(), last.what(), due));
        return true;
    }

    private static @Nullable LocalDate only(Turn turn) {
        var dates = turn.scene().dates(turn.from(), turn.to());
        if (dates.isEmpty()) {
            return null;
        }
        var dated = dates.getLast();
        return dated.recurring()
                        || dated.cue() == Dated.Cue.SINCE
                        || !dated.future().isAfter(turn.today().day())
                ? null
                : dated.future();
    }

    private boolean renewed(Turn turn) {
        return acts.of("renewed").any(turn.scene(), turn.from(), turn.to());
    }

    /// Nothing in it but the day, who says so, and that it is a deadline.
    private boolean plain(Turn turn) {
        var scene = turn.scene();
        int others = 0;
        var marked = false;
        for (int i = turn.from(); i < turn.to(); i++) {
            if (scene.dated(i) != null || scene.named(i) || !scene.text().word(i)) {
                continue;
            }
            var word = scene.norm(i);
            var marks = lexicon.has("deadline", word);
            marked |= marks;
            others += marks || lexicon.has("stop", word) || lexicon.has("filler", word) ? 0 : 1;
        }
        return others == 0 || (marked && others <= FEW);
    }
}
