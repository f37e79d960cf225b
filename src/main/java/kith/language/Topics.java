package kith.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a recall looks for, and the place of a visit.
final class Topics {
    private static final Set<String> ASKING = Set.of(
            "what",
            "who",
            "which",
            "when",
            "where",
            "did",
            "does",
            "do",
            "say",
            "said",
            "was",
            "were",
            "is",
            "are",
            "i",
            "we",
            "the",
            "a",
            "my",
            "of",
            "contacts",
            "people",
            "know",
            "knows",
            "anyone",
            "someone",
            "about",
            "in",
            "me",
            "that",
            "with",
            "has",
            "have",
            "had",
            "again",
            "to",
            "for",
            "at",
            "from",
            "on",
            "tell",
            "told",
            "you",
            "find",
            "search",
            "show",
            "list",
            "remind",
            "'s",
            "he",
            "she",
            "they",
            "his",
            "her",
            "their",
            "name",
            "person",
            "one",
            "mention",
            "mentioned",
            "talk",
            "please",
            "works",
            "work",
            "everyone",
            "everybody",
            "anybody",
            "somebody",
            "notes",
            "look",
            "up",
            "been",
            "some",
            "any",
            "friends",
            "there",
            "into",
            "lives",
            "live",
            "living",
            "based");

    private final Lexicon lexicon;
    private final Places places;

    Topics(Lexicon lexicon, Places places) {
        this.lexicon = lexicon;
        this.places = places;
    }

    @Nullable
    String of(Intent intent, Scene scene) {
        return switch (intent) {
            case RECALL -> sought(scene);
            case VISIT -> place(scene);
            default -> null;
        };
    }

    private @Nullable String sought(Scene scene) {
        var text = scene.text();
        for (int i = 0; i < text.size(); i++) {
            if (scene.is(i, "about") && text.word(i + 1)) {
                return text.cut(i + 1, end(scene, i + 1));
            }
        }
        int from = 0;
        while (from < text.size() && (empty(scene, from) || scene.named(from) || scene.dated(from) != null)) {
            from++;
        }
        int to = end(scene, from);
        return from < to ? text.cut(from, to) : null;
    }

    private static int end(Scene scene, int from) {
        int i = from;
        while (scene.text().has(i) && !stop(scene, i)) {
            i++;
        }
        while (i > from && scene.is(i - 1, "again")) {
            i--;
        }
        return i;
    }

    private static boolean stop(Scene scene, int i) {
        var token = scene.text().at(i);
        return (token.kind() == Token.Kind.SIGN && "?!.,".contains(token.norm())) || token.kind() == Token.Kind.BREAK;
    }

    private static boolean empty(Scene scene, int i) {
        return ASKING.contains(scene.norm(i)) || !scene.text().word(i);
    }

    private @Nullable String place(Scene scene) {
        var text = scene.text();
        for (int i = 0; i < text.size(); i++) {
            if (places.has(scene.norm(i)) && !scene.named(i)) {
                int from = text.capital(i) && text.capital(i - 1) && i > 1 ? i - 1 : i;
                int to = i + 1;
                while (text.capital(i) ? text.capital(to) && scene.dated(to) == null : places.has(scene.norm(to))) {
                    to++;
                }
                return text.cut(from, to);
            }
        }
        for (int i = 1; i < text.size(); i++) {
            var before = scene.norm(i - 1);
            var led = before.equals("in")
                    || before.equals("to")
                    || before.equals("at")
                    || before.equals("visiting")
                    || before.equals("through")
                    || before.equals("near")
                    || before.equals("into");
            if (led
                    && text.word(i)
                    && scene.dated(i) == null
                    && !lexicon.has("stop", scene.norm(i))
                    && !scene.named(i)) {
                int to = i + 1;
                while (text.capital(i) && text.capital(to) && scene.dated(to) == null) {
                    to++;
                }
                return text.cut(i, to);
            }
        }
        return null;
    }
}
