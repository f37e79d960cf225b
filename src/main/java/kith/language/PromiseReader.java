package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds what the writer and what others promised, to whom, and by when.
final class PromiseReader {
    private final Acts acts;
    private final Persons persons;
    private final Verbs verbs;
    private final Cut cut;

    PromiseReader(Acts acts, Persons persons, Verbs verbs, Cut cut) {
        this.acts = acts;
        this.persons = persons;
        this.verbs = verbs;
        this.cut = cut;
    }

    boolean read(Scene scene, Saying saying, int end, Focus focus, Notes notes) {
        if (acts.of("maybe").any(scene, saying.from(), saying.to())
                || scene.is(saying.to(), "if")
                || (scene.is(end, "?") && saying.subject() != Saying.Subject.ME)) {
            return false;
        }
        return mine(scene, saying, focus, notes) || theirs(scene, saying, focus, notes);
    }

    private boolean mine(Scene scene, Saying saying, Focus focus, Notes notes) {
        var subject = saying.subject();
        if (subject == Saying.Subject.THEM || subject == Saying.Subject.KIN) {
            return false;
        }
        int start = start(saying);
        var opener = acts.of("i promise").find(scene, saying.from(), saying.to(), start);
        if (opener == null || (saying.negated() && !scene.is(opener.from(), "do"))) {
            return false;
        }
        var who = persons.first(scene, opener.from(), saying.to(), focus);
        var what = what(scene, opener, saying);
        var mine = who.isEmpty() ? focus.last() : who;
        if (mine.isEmpty() || what.isBlank() || idle(what)) {
            return false;
        }
        notes.promise(Side.ME, mine, what, due(scene, saying, opener.from()));
        return true;
    }

    private static boolean idle(String what) {
        var word = what.strip().split(" ")[0];
        return word.equals("be") || word.equals("say") || word.equals("admit") || word.equals("see");
    }

    private static int start(Saying saying) {
        return saying.subject() == Saying.Subject.NONE ? saying.predicate() : saying.from();
    }

    private boolean theirs(Scene scene, Saying saying, Focus focus, Notes notes) {
        if (saying.negated() || saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.KIN) {
            return false;
        }
        var act = saying.clause().reported() ? "they said" : "they promise";
        var opener = acts.of(act).find(scene, saying.from(), saying.to(), start(saying));
        if (opener == null) {
            opener = acts.of("they promise").find(scene, saying.from(), saying.to(), start(saying));
        }
        if (opener == null) {
            return false;
        }
        var deed = scene.norm(deedAt(scene, opener, saying));
        if (verbs.is(deed, "state", Verbs.Form.BASE) || (verbs.is(deed, Verbs.Form.BASE) && !verbs.is(deed, "deed"))) {
            return false;
        }
        var who = saying.subject() == Saying.Subject.THEM ? saying.subjects() : focus.last();
        var what = what(scene, opener, saying);
        if (who.isEmpty() || what.isBlank()) {
            return false;
        }
        notes.promise(Side.THEM, who, what, due(scene, saying, opener.from()));
        return true;
    }

    /// What is promised begins with the verb of the opener's end, or behind it.
    private int deedAt(Scene scene, Patterns.Found opener, Saying saying) {
        int last = opener.to() - 1;
        return verbs.is(scene.norm(last), "deed", Verbs.Form.BASE) && !scene.is(last, "to") && !scene.named(last)
                ? last
                : Math.min(opener.to(), saying.to() - 1);
    }

    private String what(Scene scene, Patterns.Found opener, Saying saying) {
        return cut.undated(scene, deedAt(scene, opener, saying), saying.to());
    }

    private static @Nullable LocalDate due(Scene scene, Saying saying, int from) {
        List<Dated> dates = scene.dates(saying.from(), saying.to());
        for (var dated : dates) {
            if (dated.from() >= from || dates.size() == 1) {
                return dated.past().isBefore(dated.future()) || dated.past().equals(dated.future())
                        ? dated.future()
                        : dated.past();
            }
        }
        return null;
    }
}
