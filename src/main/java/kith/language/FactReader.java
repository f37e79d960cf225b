package kith.language;

import java.util.List;
import kith.people.FactKind;

/// Finds what a clause tells about somebody.
final class FactReader {
    private final FactKinds kinds;
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Cut cut;
    private final Untold untold;

    FactReader(FactKinds kinds, Lexicon lexicon, Verbs verbs, Cut cut) {
        this.kinds = kinds;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.cut = cut;
        this.untold = new Untold(verbs);
    }

    boolean read(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var notes = turn.notes();
        if (Untold.aside(scene, saying) || scene.is(saying.to(), "?")) {
            return false;
        }
        return switch (saying.subject()) {
            case KIN -> kin(scene, saying, notes);
            case THEM -> them(scene, saying, notes);
            case NONE -> fragment(turn);
            case ME, THING -> false;
        };
    }

    private boolean kin(Scene scene, Saying saying, Notes notes) {
        if (saying.subjects().isEmpty()) {
            return false;
        }
        var text = cut.plain(scene, saying.from(), saying.to());
        notes.fact(saying.subjects(), text, kinds.of(scene, saying.from(), saying.to(), true));
        return true;
    }

    private boolean them(Scene scene, Saying saying, Notes notes) {
        int from = predicate(scene, saying);
        if (saying.subjects().isEmpty()
                || from >= saying.to()
                || scene.is(from, "my")
                || scene.is(from, "our")
                || untold.untold(scene, saying)) {
            return false;
        }
        if (from == saying.predicate() && saying.verbless() && untold.foreign(scene, from, saying.to())) {
            return false;
        }
        var kind = kinds.of(scene, from, saying.to(), false);
        var told = kinds.told(scene, from, saying.to(), false);
        if ((told == null || told == FactKind.OTHER) && Untold.passing(scene, saying, from)) {
            return false;
        }
        notes.fact(saying.subjects(), cut.plain(scene, from, saying.to()), kind);
        return true;
    }

    /// Past the copula: `she's | looking for a CFO`; but `will be`, `might take` and `doesn't eat` are kept.
    private static int predicate(Scene scene, Saying saying) {
        int i = saying.predicate();
        while (i < saying.to() && copula(scene, i)) {
            i++;
        }
        return i;
    }

    private static boolean copula(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "'s", "is", "are", "was", "were", "'re", "'d", "been", "also", "just", "now" -> true;
            case "has", "have", "had" -> scene.is(i + 1, "been") || scene.is(i + 1, "just");
            default -> false;
        };
    }

    /// With nobody named, a phrase may go on about whom the last clause was about.
    private boolean fragment(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var focus = turn.focus();
        var notes = turn.notes();
        int from = saying.predicate();
        if (from >= saying.to()
                || focus.last().isEmpty()
                || !scene.mentions(from, saying.to()).isEmpty()) {
            return false;
        }
        if (!tells(scene, saying, from)) {
            return false;
        }
        var kind = kinds.of(scene, from, saying.to(), true);
        notes.fact(List.of(focus.last().getFirst()), cut.plain(scene, from, saying.to()), kind);
        return true;
    }

    private boolean tells(Scene scene, Saying saying, int from) {
        var word = scene.norm(from);
        if (verbs.is(word, "notold")
                || verbs.is(word, "talk")
                || lexicon.has("they", word)
                || untold.mine(scene, saying, from)) {
            return false;
        }
        if (scene.is(from, "turns") && scene.is(from + 1, "out")) {
            return false;
        }
        if (verbs.is(word, Verbs.Form.THIRD) || verbs.is(word, Verbs.Form.GERUND)) {
            return !lexicon.has("they", scene.norm(from + 1)) || lexicon.has("relative", scene.norm(from + 2));
        }
        if (saying.tense() == Saying.Tense.MODAL && !saying.verbless()) {
            return !lexicon.has("they", scene.norm(saying.verb() + 1)) && !scene.is(from, "should");
        }
        if (verbs.is(word, Verbs.Form.PAST)) {
            return lexicon.has("changes", word);
        }
        var kind = kinds.told(scene, from, saying.to(), true);
        return kind != null && kind != FactKind.OTHER && kind != FactKind.WORK && saying.verbless();
    }
}
