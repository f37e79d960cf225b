package kith.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What `it`, `that` or `them` stands for: the thing that the clauses before named last.
final class Antecedents {
    /// How many clauses back a thing may have been named.
    private static final int FAR = 4;

    /// A deed on something that was named before: `send it over`, `do that`, `them`.
    private static final Pattern POINTING = Pattern.compile(
            "do|(?:[a-z']+ )?(?:(?:to|have|has|get|gets|got|be) )?(?:it|that|this|them|em|those|these|one|same|so)"
                    + "(?: (?:over|across|back|on|off|out|up|in|down|done|ready|to|for|from|with|by|at|asap|soon|round|along|around|through|home|when|later|him|her|them"
                    + "|me|us|itself|too|of|course|all|both|\\p{L}+'s)\\b.*)?");

    /// Whom one deals with, rather than what one hands over.
    private static final Set<String> COMPANY =
            Set.of("call", "ring", "meet", "see", "text", "email", "phone", "ask", "tell", "visit", "join", "help");

    private static final Set<String> POINTERS =
            Set.of("it", "that", "this", "them", "em", "those", "these", "one", "same", "so");

    private final Cut cut;
    private final Deeds deeds;
    private final Verbs verbs;
    private final Lexicon lexicon;

    Antecedents(Cut cut, Deeds deeds, Verbs verbs, Lexicon lexicon) {
        this.cut = cut;
        this.deeds = deeds;
        this.verbs = verbs;
        this.lexicon = lexicon;
    }

    static boolean pointing(String said) {
        var space = said.indexOf(' ');
        var thing = said.startsWith("it", space + 1) || said.startsWith("that", space + 1);
        var company = space > 0 && !thing && COMPANY.contains(said.substring(0, space));
        return !company && POINTING.matcher(said).matches();
    }

    /// `said` with the thing in the place of what points at it; as it is when nothing was named.
    String resolve(Turn turn, String said) {
        var deed = said.equals("do") || said.startsWith("do ") ? deed(turn) : null;
        if (deed != null) {
            return deed;
        }
        var thing = thing(turn);
        if (thing == null) {
            return said;
        }
        var words = said.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (POINTERS.contains(words[i])) {
                words[i] = thing;
                return String.join(" ", words).replace("the " + thing, thing);
            }
        }
        return said;
    }

    /// What was to be done: `forgot to | send Tom the recipe | , will do it tonight`, `didn't | pay him | , must do
    /// it`.
    @Nullable
    String deed(Turn turn) {
        var before = turn.previous();
        if (before == null) {
            return null;
        }
        var scene = turn.scene();
        for (int i = before.from() + 1; i < before.to(); i++) {
            if (scene.is(i - 1, "to") && deeds.does(scene.norm(i))) {
                return blankless(cut.undated(scene, i, before.to()));
            }
        }
        for (int i = before.from() + 2; i < before.to(); i++) {
            var undone = lexicon.has("neg", scene.norm(i - 1)) || scene.is(i - 1, "yet");
            if (undone && (deeds.does(scene.norm(i)) || deeds.served(scene.norm(i)))) {
                return blankless(cut.undated(scene, i, before.to()));
            }
        }
        return null;
    }

    /// The thing last named before this clause.
    @Nullable
    String thing(Turn turn) {
        for (int i = turn.index() - 1; i >= Math.max(0, turn.index() - FAR); i--) {
            var clause = turn.clauses().get(i);
            var thing = goods(turn.scene(), clause);
            if (thing == null && !points(turn.scene(), clause)) {
                thing = object(turn.scene(), clause);
            }
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }

    /// It names nothing itself, but goes on about something.
    private static boolean points(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (scene.is(i, "it") || scene.is(i, "them")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String goods(Scene scene, Clause clause) {
        for (int i = clause.to() - 1; i >= clause.from(); i--) {
            if (deeds.goods(scene, i, i + 1) && scene.dated(i) == null) {
                int from = i;
                while (from > clause.from() && within(scene, from - 1)) {
                    from--;
                }
                return blankless(cut.undated(scene, from, end(scene, i + 1, clause.to())));
            }
        }
        return null;
    }

    /// Words of the same noun phrase.
    private boolean within(Scene scene, int i) {
        var word = scene.norm(i);
        return scene.text().word(i)
                && scene.dated(i) == null
                && !(scene.is(i - 1, "to") && verbs.is(word, Verbs.Form.BASE))
                && !scene.is(i + 1, "a")
                && !scene.is(i + 1, "an")
                && !scene.is(i + 1, "the")
                && !scene.is(i + 1, "my")
                && (scene.named(i)
                        || word.equals("'s")
                        || determiner(word)
                        || !(lexicon.has("stop", word) || verbs.finite(word) || lexicon.has("filler", word)));
    }

    private static boolean determiner(String word) {
        return switch (word) {
            case "a", "an", "the", "my", "our", "his", "her", "their", "some", "two", "three" -> true;
            default -> false;
        };
    }

    private int end(Scene scene, int from, int to) {
        int i = from;
        while (i < to
                && scene.text().word(i)
                && !verbs.finite(scene.norm(i))
                && !lexicon.has("aux", scene.norm(i))
                && !scene.is(i, "is")
                && !scene.is(i, "'s")
                && !scene.is(i, "and")
                && !scene.is(i, "on")
                && !scene.is(i, "out")
                && scene.dated(i) == null) {
            i++;
        }
        return i;
    }

    /// What follows the first determiner: `she has | a spare rotor`.
    private @Nullable String object(Scene scene, Clause clause) {
        for (int i = clause.from() + 1; i + 1 < clause.to(); i++) {
            if ((determiner(scene.norm(i)) || (scene.is(i, "'s") && scene.named(i - 1)))
                    && scene.text().word(i + 1)
                    && !lexicon.has("stop", scene.norm(i + 1))
                    && scene.dated(i) == null
                    && scene.dated(i + 1) == null) {
                return blankless(cut.undated(scene, scene.is(i, "'s") ? i + 1 : i, end(scene, i + 1, clause.to())));
            }
        }
        return null;
    }

    private static @Nullable String blankless(String text) {
        return text.isBlank() ? null : text;
    }
}
