package kith.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.TalkKind;

/// Chooses the likeliest kind of a talk that was learned to be one, given the words that speak of calls, messages or
/// mails by name: a call is seldom told without any of them, and hardly ever a meeting with them.
final class Ways {
    private static final double NAMED = 3;
    private static final double UNNAMED = 0.35;

    private static final Set<String> LINE =
            Set.of("line", "horn", "camera", "online", "virtually", "remotely", "dialled", "dialed", "landline", "ear");

    private final Lexicon lexicon;
    private final Verbs verbs;

    Ways(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    TalkKind likeliest(Map<Contact, Double> chances, List<String> words) {
        var named = named(words);
        var best = TalkKind.OTHER;
        double most = 0;
        for (var each : chances.entrySet()) {
            var kind = each.getKey().talk().orElse(null);
            double chance = kind == null ? 0 : each.getValue() * weight(kind, named);
            if (kind != null && chance > most) {
                most = chance;
                best = kind;
            }
        }
        return best;
    }

    private static double weight(TalkKind kind, Set<TalkKind> named) {
        return switch (kind) {
            case CALL, MESSAGE, EMAIL -> named.contains(kind) ? NAMED : UNNAMED;
            case MEETING, OTHER -> 1;
        };
    }

    private Set<TalkKind> named(List<String> words) {
        var named = EnumSet.noneOf(TalkKind.class);
        for (var word : words) {
            if (lexicon.has("call", word) || verbs.is(word, "call") || LINE.contains(word)) {
                named.add(TalkKind.CALL);
            }
            if (lexicon.has("message", word) || verbs.is(word, "message")) {
                named.add(TalkKind.MESSAGE);
            }
            if (lexicon.has("email", word) || verbs.is(word, "email")) {
                named.add(TalkKind.EMAIL);
            }
        }
        return named;
    }
}
