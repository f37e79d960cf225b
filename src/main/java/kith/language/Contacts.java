package kith.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// The phrases of contacts.txt: how contact is told by what one does towards another.
final class Contacts {
    /// Who does it, and whether a place must be named with it.
    enum Telling {
        MINE,
        THEIRS,
        MINE_SOMEWHERE,
        THEIRS_SOMEWHERE,
        FRAGMENT,
        THEIR_FRAGMENT
    }

    private final Map<Telling, Map<TalkKind, Patterns>> ways = new EnumMap<>(Telling.class);
    private final Patterns none;
    private final Patterns glad;

    Contacts(Resources resources, Lexicon lexicon, Verbs verbs) {
        var groups = resources.groups("contacts.txt");
        none = patterns(groups, "no contact", lexicon, verbs);
        glad = patterns(groups, "glad", lexicon, verbs);
        for (var telling : Telling.values()) {
            var kinds = new EnumMap<TalkKind, Patterns>(TalkKind.class);
            for (var kind : TalkKind.values()) {
                kinds.put(kind, patterns(groups, telling + " " + kind, lexicon, verbs));
            }
            ways.put(telling, kinds);
        }
    }

    private static Patterns patterns(Map<String, List<String>> groups, String name, Lexicon lexicon, Verbs verbs) {
        return new Patterns(groups.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()), lexicon, verbs);
    }

    /// The kind that the longest phrase tells that begins at one of the tokens `[from, last]`, unless a phrase as long
    /// tells that there was none.
    @Nullable
    TalkKind kind(Telling telling, Scene scene, int from, int last, int to) {
        TalkKind kind = null;
        int longest = 0;
        for (int i = from; i <= Math.min(last, to - 1); i++) {
            for (var way : ways.getOrDefault(telling, Map.of()).entrySet()) {
                int length = way.getValue().end(scene, i, to) - i;
                if (length > longest) {
                    longest = length;
                    kind = way.getKey();
                }
            }
            if (longest > 0) {
                return none.end(scene, i, to) - i >= longest ? null : kind;
            }
        }
        return null;
    }

    boolean none(Scene scene, int i, int to) {
        return none.end(scene, i, to) > i;
    }

    /// Past `great to`, `lovely`: how it was to do what follows; `-1` when nothing of the kind is said.
    int glad(Scene scene, int from, int to) {
        var found = glad.find(scene, from, to, from);
        return found == null ? -1 : found.to();
    }
}
