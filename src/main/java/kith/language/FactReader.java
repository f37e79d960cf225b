package kith.language;

import java.util.List;
import java.util.Set;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Finds what a clause tells about somebody.
final class FactReader {
    private static final Set<String> AMONG = Set.of("us", "me", "for", "in", "later", "by", "");

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
        if (aside(scene, saying) || scene.is(saying.to(), "?")) {
            return false;
        }
        return switch (saying.subject()) {
            case KIN -> kin(scene, saying, notes);
            case THEM -> them(scene, saying, notes);
            case NONE -> fragment(turn);
            case ME, THING -> false;
        };
    }

    /// `while he's away`, `no idea what she is up to`, `Tom wasn't there`.
    private static boolean aside(Scene scene, Saying saying) {
        return switch (scene.norm(saying.from())) {
            case "while", "when", "if", "unless", "once", "until", "as", "nothing", "none", "neither", "going" -> true;
            default -> (saying.negated() && past(scene, saying)) || wondered(scene, saying);
        };
    }

    private static boolean past(Scene scene, Saying saying) {
        for (int i = saying.predicate(); i < Math.min(saying.predicate() + 3, saying.to()); i++) {
            switch (scene.norm(i)) {
                case "was", "were", "did", "had", "could", "'d", "would" -> {
                    return true;
                }
                default -> {}
            }
        }
        return saying.tense() == Saying.Tense.PAST
                && !scene.is(saying.predicate(), "has")
                && !scene.is(saying.predicate(), "have");
    }

    private static boolean wondered(Scene scene, Saying saying) {
        for (int i = saying.from(); i < saying.predicate(); i++) {
            if (scene.is(i, "what") || scene.is(i, "how") || scene.is(i, "why") || scene.is(i, "whether")) {
                return true;
            }
        }
        return false;
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
        var kind = kinds.of(scene, from, saying.to(), false);
        if (kind == FactKind.OTHER && passing(scene, saying, from)) {
            return false;
        }
        notes.fact(saying.subjects(), cut.plain(scene, from, saying.to()), kind);
        return true;
    }

    /// `he was gracious about it`: how they were that day.
    private static boolean passing(Scene scene, Saying saying, int from) {
        return scene.is(from - 1, "was") || scene.is(from - 1, "were") || scene.is(saying.to() - 1, "to");
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
        if (verb.equals("joined") && AMONG.contains(scene.norm(saying.verb() + 1))) {
            return true;
        }
        if (saying.tense() == Saying.Tense.PAST && towardsMe(scene, saying)) {
            return true;
        }
        if (verbs.is(verb, Verbs.Form.GERUND)) {
            return towardsMe(scene, saying);
        }
        return saying.tense() == Saying.Tense.PAST
                ? verbs.is(verb, "notold")
                : verbs.is(verb, "say") && saying.tense() != Saying.Tense.MODAL;
    }

    private static boolean towardsMe(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            switch (scene.norm(i)) {
                case "me", "us", "my", "our" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
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
        var headed = headed(turn);
        if (headed == null && !tells(scene, saying, from)) {
            return false;
        }
        var kind = kinds.of(scene, from, saying.to(), true);
        notes.fact(
                headed == null ? List.of(focus.last().getFirst()) : List.of(headed.who()),
                cut.plain(scene, from, saying.to()),
                kind);
        return true;
    }

    /// `Kibet: mobile money guy`: the one whose name heads the line.
    private static @Nullable Mention headed(Turn turn) {
        var before = turn.previous();
        var mention = before == null ? null : turn.scene().mention(before.from());
        if (before == null || mention == null || turn.scene().is(before.to(), ".")) {
            return null;
        }
        return mention.to() == before.to() && mention.from() == before.from() ? mention : null;
    }

    private boolean tells(Scene scene, Saying saying, int from) {
        var word = scene.norm(from);
        if (verbs.is(word, "notold") || verbs.is(word, "talk") || lexicon.has("they", word)) {
            return false;
        }
        if (verbs.is(word, Verbs.Form.THIRD) || verbs.is(word, Verbs.Form.GERUND)) {
            return !lexicon.has("they", scene.norm(from + 1)) || lexicon.has("relative", scene.norm(from + 2));
        }
        if (saying.tense() == Saying.Tense.MODAL && !saying.verbless()) {
            return !lexicon.has("they", scene.norm(saying.verb() + 1)) && !scene.is(from, "should");
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
