package kith.language;

import java.util.List;
import kith.people.FactKind;

/// Finds where somebody is from, told beside their name: `from Acme`, `, CFO of Acme`.
final class OriginReader {
    private static final int LONGEST = 6;

    private final Lexicon lexicon;
    private final Places places;

    OriginReader(Lexicon lexicon, Places places) {
        this.lexicon = lexicon;
        this.places = places;
    }

    void read(Scene scene, Notes notes) {
        for (var mention : scene.mentions()) {
            int at = scene.is(mention.to(), ",") || scene.is(mention.to(), "(") ? mention.to() + 1 : mention.to();
            at = scene.is(at, "the") ? at + 1 : at;
            int end = at;
            if (scene.is(at, "from") && at == mention.to()) {
                end = end(scene, at + 1);
            } else if (role(scene, at) > at) {
                end = end(scene, role(scene, at));
            }
            if (end > at + 1) {
                var place = end == at + 2 && places.has(scene.norm(at + 1));
                notes.fact(List.of(mention.who()), scene.text().cut(at, end), place ? FactKind.PLACE : FactKind.WORK);
            }
        }
    }

    /// Past `CFO of`, `head of design at`.
    private int role(Scene scene, int from) {
        for (int i = from + 1; i < from + 5; i++) {
            if (scene.is(i, "of") || scene.is(i, "at")) {
                return lexicon.has("colleague", scene.norm(from))
                                || scene.text().at(from).shouted()
                        ? i + 1
                        : from;
            }
        }
        return from;
    }

    private int end(Scene scene, int from) {
        int i = from;
        while (i < from + LONGEST
                && scene.text().word(i)
                && scene.dated(i) == null
                && !scene.named(i)
                && !closes(scene, i)) {
            i++;
        }
        return i;
    }

    private boolean closes(Scene scene, int i) {
        var word = scene.norm(i);
        return lexicon.has("conj", word)
                || lexicon.has("they", word)
                || lexicon.has("aux", word)
                || switch (word) {
                    case "at",
                            "on",
                            "in",
                            "over",
                            "for",
                            "today",
                            "is",
                            "was",
                            "to",
                            "i",
                            "about",
                            "yesterday",
                            "'s",
                            "by",
                            "via" -> true;
                    default -> false;
                };
    }
}
