package kith.language;

import java.util.List;

/// Sees that a clause is no sentence, though one of its nouns looks like a verb: `Ana and me, beers`, `Demo to Tom`.
final class Fragments {
    private static final int NEAR = 3;

    private final Lexicon lexicon;
    private final Verbs verbs;

    Fragments(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// The clause without a verb when it has none, else as it is.
    Saying plain(Scene scene, Saying saying) {
        if (leaving(scene, saying)) {
            return verbless(saying, Saying.Subject.NONE);
        }
        if (saying.verbless()) {
            return saying.tense() == Saying.Tense.PRESENT && !states(scene, saying)
                    ? verbless(saying, saying.subject())
                    : saying;
        }
        var open = saying.tense() == Saying.Tense.NONE || saying.tense() == Saying.Tense.PRESENT;
        if (!open || states(scene, saying) || !(noun(scene, saying.verb()) || compound(scene, saying))) {
            return saying;
        }
        return verbless(saying, saying.subject() == Saying.Subject.KIN ? Saying.Subject.NONE : saying.subject());
    }

    private static Saying verbless(Saying saying, Saying.Subject subject) {
        return new Saying(
                saying.clause(),
                subject,
                subject == Saying.Subject.NONE ? List.of() : saying.subjects(),
                subject == saying.subject() ? saying.predicate() : saying.from(),
                saying.to(),
                Saying.Tense.NONE,
                saying.negated());
    }

    /// `Tom's leaving do`.
    private boolean leaving(Scene scene, Saying saying) {
        int verb = saying.verb();
        return !saying.verbless()
                && Clue.possessive(scene.text(), verb - 1)
                && verbs.is(scene.norm(verb), Verbs.Form.GERUND)
                && (together(scene.norm(verb + 1)) || (together(scene.norm(verb)) && scene.dated(verb + 1) != null));
    }

    /// Something is said to be so: `is`, `are`; `yesterday's` says nothing.
    private static boolean states(Scene scene, Saying saying) {
        for (int i = saying.predicate(); i < Math.min(saying.predicate() + NEAR, saying.to()); i++) {
            var found = switch (scene.norm(i)) {
                case "is", "are", "am", "'re", "'m", "'s", "has", "have" -> scene.dated(i - 1) == null;
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /// `vet visit`, `pitch rehearsal with Tom`: a noun before a noun.
    private boolean compound(Scene scene, Saying saying) {
        int next = saying.verb() + 1;
        return saying.subject() == Saying.Subject.NONE
                && (verbs.is(scene.norm(saying.verb()), Verbs.Form.BASE) || naming(scene, saying.verb()))
                && next < saying.to()
                && together(scene.norm(next))
                && (next + 1 >= saying.to()
                        || !scene.text().word(next + 1)
                        || scene.dated(next + 1) != null
                        || scene.is(next + 1, "with"));
    }

    /// `steering committee`, but not `having dinner`.
    private boolean naming(Scene scene, int i) {
        var word = scene.norm(i);
        return verbs.is(word, Verbs.Form.GERUND) && !verbs.is(word, "ongoing") && !lexicon.has("planning", word);
    }

    private boolean noun(Scene scene, int i) {
        var word = scene.norm(i);
        var before = scene.norm(i - 1);
        if (verbs.is(word, Verbs.Form.PAST) || before.equals("i") || before.equals("we") || before.equals("they")) {
            return false;
        }
        return (together(word) || lexicon.has("call", word))
                && (!scene.named(i + 1) || scene.text().at(i).shortened())
                && !lexicon.has("they", scene.norm(i + 1))
                && !scene.is(i + 1, "me")
                && !scene.is(i + 1, "us")
                && (!scene.is(i + 1, "the") || scene.dated(i + 1) != null)
                && !scene.is(i + 1, "a");
    }

    private boolean together(String word) {
        return lexicon.has("meeting", word) || lexicon.has("occasion", word);
    }
}
