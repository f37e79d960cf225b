package kith.language;

import java.util.List;
import kith.people.FactKind;

/// Finds what a clause tells about somebody.
final class FactReader {
    private final FactKinds kinds;
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Cut cut;

    FactReader(FactKinds kinds, Lexicon lexicon, Verbs verbs, Cut cut) {
        this.kinds = kinds;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.cut = cut;
    }

    boolean read(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var notes = turn.notes();
        var focus = turn.focus();
        return switch (saying.subject()) {
            case KIN -> kin(scene, saying, notes);
            case THEM -> them(scene, saying, notes);
            case NONE -> fragment(scene, saying, focus, notes);
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
        if (saying.subjects().isEmpty() || from >= saying.to() || untold(scene, saying)) {
            return false;
        }
        notes.fact(saying.subjects(), cut.plain(scene, from, saying.to()), kinds.of(scene, from, saying.to(), false));
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

    /// What they did towards the writer, said or thought is no fact about them.
    private boolean untold(Scene scene, Saying saying) {
        if (saying.verbless()) {
            return false;
        }
        var verb = scene.norm(saying.verb());
        if (verb.equals("asked") || verb.equals("asks") || verb.equals("asking")) {
            return !asksSomething(scene, saying);
        }
        return verbs.is(verb, "notold") && saying.tense() != Saying.Tense.MODAL;
    }

    private static boolean asksSomething(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 3, saying.to()); i++) {
            if (scene.is(i, "for") || scene.is(i, "to") || scene.is(i, "whether") || scene.is(i, "if")) {
                return true;
            }
        }
        return false;
    }

    /// With nobody named, a phrase may go on about whom the last clause was about.
    private boolean fragment(Scene scene, Saying saying, Focus focus, Notes notes) {
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
        if (verbs.is(word, "notold") || verbs.is(word, "talk") || lexicon.has("they", word)) {
            return false;
        }
        if (verbs.is(word, Verbs.Form.THIRD) || verbs.is(word, Verbs.Form.GERUND)) {
            return true;
        }
        if (saying.tense() == Saying.Tense.MODAL && !saying.verbless()) {
            return true;
        }
        if (verbs.is(word, Verbs.Form.PAST)) {
            return changes(word);
        }
        var kind = kinds.of(scene, from, saying.to(), true);
        return kind != FactKind.OTHER && kind != FactKind.WORK && saying.verbless();
    }

    private static boolean changes(String verb) {
        return switch (verb) {
            case "got",
                    "moved",
                    "quit",
                    "left",
                    "started",
                    "bought",
                    "lost",
                    "became",
                    "joined",
                    "broke",
                    "sold",
                    "won",
                    "founded",
                    "retired",
                    "married",
                    "turned",
                    "launched",
                    "raised",
                    "studied",
                    "grew",
                    "used" -> true;
            default -> false;
        };
    }
}
