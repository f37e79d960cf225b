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
            var of = scene.is(at, "of") && scene.text().capital(at + 1);
            if ((scene.is(at, "from") || of) && at == mention.to()) {
                end = lexicon.has("they", scene.norm(at + 1)) ? team(scene, at + 1) : end(scene, at + 1);
            } else if (role(scene, at) > at) {
                end = house(scene, end(scene, role(scene, at)));
            }
            if (end <= at + 1) {
                bracketed(scene, mention, notes);
            }
            if (end > at + 1) {
                var place = end == at + 2 && places.has(scene.norm(at + 1));
                var said = scene.text().cut(at, end);
                if (notes.facts.stream()
                        .noneMatch(fact -> fact.text().contains(said) && others(scene, mention, fact))) {
                    notes.fact(List.of(mention.who()), said, place ? FactKind.PLACE : FactKind.WORK);
                }
            }
            int before = titled(scene, mention);
            if (before < mention.from()) {
                notes.fact(List.of(mention.who()), scene.text().cut(before, titleEnd(scene, mention)), FactKind.WORK);
            }
        }
    }

    /// Of somebody else, who is not named beside it: `Ana is head of sales at Wise, Tom only helps`.
    private static boolean others(Scene scene, Mention mention, Meaning.Learned fact) {
        return !fact.about().equals(mention.who()) && !scene.is(mention.to(), "from") && !scene.is(mention.to(), "of");
    }

    /// Past `their finance team`, `his Oslo office`.
    private int team(Scene scene, int from) {
        for (int i = from + 1; i < from + 4 && scene.text().word(i) && !scene.named(i); i++) {
            switch (scene.norm(i)) {
                case "team", "office", "dept", "department", "side", "branch", "firm", "company", "unit", "board" -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return from;
    }

    /// `Khalid (Siemens Energy)`, `Zul (ex Bosch, new at Vestas)`: a firm or what somebody does, right behind the name.
    private void bracketed(Scene scene, Mention mention, Notes notes) {
        int open = mention.to();
        int close = open + 1;
        while (scene.is(open, "(")
                && close <= open + LONGEST
                && (scene.text().word(close) || scene.is(close, "-") || scene.is(close, "&"))
                && scene.dated(close) == null
                && !scene.named(close)) {
            close++;
        }
        var ends = scene.is(close, ")") || scene.is(close, ",");
        if (!ends || close == open + 1 || !firm(scene, open + 1, close)) {
            return;
        }
        var text = scene.text().cut(open + 1, close);
        var known = notes.facts.stream()
                .anyMatch(fact ->
                        fact.about().equals(mention.who()) && fact.text().contains(text));
        if (!known) {
            notes.fact(List.of(mention.who()), text, FactKind.WORK);
        }
    }

    /// A name that is nobody's, or what somebody does; `phone` and `again` are neither.
    private boolean firm(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            var word = scene.norm(i);
            if (lexicon.has("stop", word)
                    || lexicon.has("meeting", word)
                    || lexicon.has("call", word)
                    || lexicon.has("message", word)
                    || lexicon.has("email", word)
                    || lexicon.has("chat", word)
                    || lexicon.has("filler", word)) {
                return false;
            }
        }
        var role = lexicon.has("role", scene.norm(to - 1)) || lexicon.has("role", scene.norm(from));
        return role
                || scene.text().capital(to - 1)
                || scene.is(from, "ex")
                || scene.norm(from).startsWith("ex-");
    }

    /// Where what somebody is begins, said before the name: `city planner | Devin`, `the steward at dock 9, | Yusuf`.
    private int titled(Scene scene, Mention mention) {
        int end = titleEnd(scene, mention);
        int at = end - 1;
        if (!lexicon.has("role", scene.norm(at))) {
            while (at >= Math.max(0, end - LONGEST)
                    && (scene.text().word(at) || scene.text().at(at).kind() == Token.Kind.NUMBER)
                    && !lexicon.has("role", scene.norm(at))) {
                at--;
            }
            var led = scene.is(at + 1, "at") || scene.is(at + 1, "of") || scene.is(at + 1, "from");
            if (end == mention.from() || !led || !lexicon.has("role", scene.norm(at))) {
                return mention.from();
            }
        }
        int from = at;
        while (from > 0 && from > at - 2 && modifies(scene, from - 1)) {
            from--;
        }
        var mine = switch (scene.norm(from - 1)) {
            case "my", "our", "'s", "her", "his", "their" -> true;
            default -> false;
        };
        var titleOnly = from == at && end == mention.from();
        return mine || titleOnly ? mention.from() : from;
    }

    private static int titleEnd(Scene scene, Mention mention) {
        return scene.is(mention.from() - 1, ",") ? mention.from() - 1 : mention.from();
    }

    private boolean modifies(Scene scene, int i) {
        return scene.text().word(i)
                && scene.dated(i) == null
                && !scene.named(i)
                && !lexicon.has("stop", scene.norm(i))
                && !lexicon.has("filler", scene.norm(i))
                && !lexicon.has("namecue", scene.norm(i));
    }

    /// Past `CFO of`, `head of design at`.
    private int role(Scene scene, int from) {
        for (int i = from + 1; i < from + 5; i++) {
            if (scene.is(i, "of") || scene.is(i, "at")) {
                return lexicon.has("colleague", scene.norm(from))
                                || lexicon.has("role", scene.norm(from))
                                || scene.text().at(from).shouted()
                        ? i + 1
                        : from;
            }
        }
        return from;
    }

    /// Past `at Norrvik Foods`, behind `head of operations`.
    private int house(Scene scene, int i) {
        return scene.is(i, "at") && scene.text().capital(i + 1) && !scene.named(i + 1) ? end(scene, i + 1) : i;
    }

    private int end(Scene scene, int from) {
        int i = from;
        while (i < from + LONGEST
                && scene.text().word(i)
                && scene.dated(i) == null
                && !scene.named(i)
                && !(i > from + 1
                        && scene.text().capital(i - 1)
                        && !scene.text().capital(i)
                        && !scene.is(i, "of"))
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
                            "whose",
                            "via" -> true;
                    default -> false;
                };
    }
}
