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

    /// Whether any word speaks of contact or of an occasion, or a day that is over: else there is nothing to go by.
    boolean evident(Scene scene, Today today, Notes notes) {
        for (int i = 0; i < scene.text().size(); i++) {
            var meant = scene.is(i - 1, "for") || scene.is(i - 2, "for");
            if (!scene.named(i) && scene.dated(i) == null && !meant && !notes.tellsOfNone(i) && speaks(scene.norm(i))) {
                return true;
            }
        }
        return scene.dates().stream()
                .anyMatch(dated -> !dated.time()
                        && (dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON)
                        && !dated.past().isAfter(today.day()));
    }

    private boolean speaks(String word) {
        return lexicon.has("meeting", word)
                || (lexicon.has("occasion", word) && !lexicon.has("while", word))
                || lexicon.has("chat", word)
                || LINE.contains(word)
                || List.of("call", "message", "email").stream()
                        .anyMatch(way -> lexicon.has(way, word) || verbs.is(word, way))
                || List.of("meet", "talk").stream().anyMatch(way -> verbs.is(word, way, Verbs.Form.PAST));
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
