package kith.language;

import java.util.List;

/// Finds whom the writer brought together.
final class IntroductionReader {
    /// How what was given begins where two were introduced; whom to stands behind it.
    static final String INTRODUCTION = "introduction to ";

    private final Persons persons;
    private final Verbs verbs;
    private final Lexicon lexicon;

    IntroductionReader(Persons persons, Verbs verbs, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.verbs = verbs;
    }

    /// An introduction is given to both.
    boolean read(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (!introduces(scene, saying)) {
            return false;
        }
        var people = persons.all(scene, saying.verb() + 1, saying.to(), turn.focus());
        var verb = verbs.is(scene.norm(saying.verb()), "introduce");
        if (people.size() == 1 && verb) {
            var other = unnamed(scene, saying);
            turn.notes().gave(people, other.isBlank() ? "introduction" : "introduction " + other);
            return true;
        }
        if (people.size() < 2) {
            return false;
        }
        turn.focus().turnTo(people.reversed());
        var first = people.getFirst();
        for (var other : people.subList(1, people.size())) {
            turn.notes().gave(List.of(first), INTRODUCTION + name(scene, other));
            turn.notes().gave(List.of(other), INTRODUCTION + name(scene, first));
        }
        return true;
    }

    private boolean introduces(Scene scene, Saying saying) {
        var verb = scene.norm(saying.verb());
        if (scene.is(saying.verb() + 1, "myself") || scene.is(saying.verb() + 1, "ourselves")) {
            return false;
        }
        var brought = verb.equals("put") || verb.equals("brought") || verb.equals("got");
        var arranged = verb.equals("made") || verb.equals("did") || verb.equals("sent") || verb.equals("set");
        return verbs.is(verb, "introduce")
                || (joins(verb) && People.length(scene, direct(scene, saying.verb() + 1), lexicon) > 0)
                || (brought && says(scene, saying, "touch", "together", "contact"))
                || (arranged && says(scene, saying, "introduction", "introductions", "intro"));
    }

    /// `connected Ana and Tom`, `hooked up Ana with Tom`; but not `connected with Ana`.
    private static boolean joins(String verb) {
        return switch (verb) {
            case "connected", "hooked", "linked", "paired", "matched", "teamed" -> true;
            default -> false;
        };
    }

    private static int direct(Scene scene, int i) {
        return scene.is(i, "up") ? i + 1 : i;
    }

    private static boolean says(Scene scene, Saying saying, String... words) {
        for (int i = saying.verb() + 1; i < saying.to(); i++) {
            if (!scene.named(i) && List.of(words).contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// `introduced her to our CFO`: somebody without a name.
    private static String unnamed(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i + 1 < saying.to(); i++) {
            if (scene.is(i, "to") || scene.is(i, "with")) {
                return scene.text().cut(i, saying.to());
            }
        }
        return "";
    }

    private static String name(Scene scene, Who who) {
        return scene.mentions().stream()
                .filter(mention -> mention.who().equals(who))
                .findFirst()
                .map(mention -> scene.text().cut(mention.from(), mention.to()))
                .orElse("them");
    }
}
