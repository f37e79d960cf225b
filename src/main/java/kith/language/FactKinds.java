package kith.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Sorts what was learned about somebody by the words that tell it.
final class FactKinds {
    private static final List<FactKind> ORDER = List.of(
            FactKind.DATE,
            FactKind.NEED,
            FactKind.FAMILY,
            FactKind.OFFER,
            FactKind.OTHER,
            FactKind.PLACE,
            FactKind.INTEREST,
            FactKind.WORK);

    private final Map<FactKind, Patterns> patterns = new EnumMap<>(FactKind.class);
    private final Lexicon lexicon;
    private final Places places;

    FactKinds(Resources resources, Lexicon lexicon, Verbs verbs, Places places) {
        this.lexicon = lexicon;
        this.places = places;
        resources
                .groups("fact-kinds.txt")
                .forEach((name, sources) -> patterns.put(
                        FactKind.valueOf(name.toUpperCase(java.util.Locale.ROOT)),
                        new Patterns(sources, lexicon, verbs)));
    }

    /// `WORK`, the commonest, when nothing tells.
    FactKind of(Scene scene, int from, int to, boolean kin) {
        var told = told(scene, from, to, kin);
        return told == null ? FactKind.WORK : told;
    }

    /// The kind that the words themselves tell.
    @Nullable
    FactKind told(Scene scene, int from, int to, boolean kin) {
        if (kin && relative(scene, from, to)) {
            return FactKind.FAMILY;
        }
        for (var kind : ORDER) {
            var words = patterns.get(kind);
            if (words != null && words.find(scene, from, to, from) != null) {
                return kind;
            }
        }
        return moves(scene, from, to) ? FactKind.PLACE : null;
    }

    private boolean relative(Scene scene, int from, int to) {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (lexicon.has("relative", scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(Scene scene, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var before = scene.norm(i - 1);
            if (places.has(scene.norm(i)) && (before.equals("in") || before.equals("to") || before.equals("from"))) {
                return true;
            }
        }
        return false;
    }
}
