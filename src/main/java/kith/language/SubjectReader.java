package kith.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who or what a clause is about.
final class SubjectReader {
    private static final int LEAD = 7;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Beginnings beginnings;

    SubjectReader(Lexicon lexicon, Verbs verbs, Beginnings beginnings) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.beginnings = beginnings;
    }

    /// Who it is, and the token behind.
    record Found(Saying.Subject kind, List<Who> people, int next) {}

    Found read(Scene scene, Clause clause, Focus focus) {
        return subject(scene, clause, late(scene, clause, start(scene, clause)), focus);
    }

    /// Past conjunctions, fillers and dates that open a clause.
    private int start(Scene scene, Clause clause) {
        int i = clause.from();
        while (i < clause.to()) {
            var dated = scene.dated(i);
            int titled = People.title(scene, i, lexicon);
            if (titled > i) {
                i = titled;
            } else if (scene.is(i, "neither") && scene.named(i + 1)) {
                i++;
            } else if (scene.is(i, "i") && scene.is(i + 1, "mean")) {
                i += 2;
            } else if (dated != null) {
                i = dated.to();
            } else if (!scene.named(i)
                    && (lexicon.has("conj", scene.norm(i)) || lexicon.has("filler", scene.norm(i)) || sign(scene, i))) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, clause.to());
    }

    /// Past a phrase that leads up to the subject: `on the other hand Zdenka was there`.
    private int late(Scene scene, Clause clause, int start) {
        int owned = colleague(scene, start) ? start + 1 : start;
        if (beginnings.subject(scene, start) > owned
                || verbs.finite(scene.norm(start))
                || lexicon.has("mine", scene.norm(start))) {
            return start;
        }
        for (int i = start + 1; i < Math.min(start + LEAD, clause.to()); i++) {
            var before = scene.norm(i - 1);
            if (!lexicon.has("namecue", before)
                    && !within(before)
                    && !(leads(before) && NounPhrases.determiner(scene.norm(i)))
                    && !inside(scene, i)
                    && beginnings.begins(scene, i)) {
                return i;
            }
            if (verbs.finite(scene.norm(i)) && !scene.named(i)) {
                return leads(scene.norm(start)) && meets(scene, i) ? i : start;
            }
        }
        return start;
    }

    /// `her flatmate Ned rang`, `my boss Ana called`: whose somebody is, before who it is.
    private boolean colleague(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "his", "her", "their" -> scene.named(i + 2) || scene.named(i + 3);
            case "my", "our" ->
                lexicon.has("colleague", scene.norm(i + 1))
                        || lexicon.has("relative", scene.norm(i + 1))
                        || lexicon.has("role", scene.norm(i + 1));
            default -> false;
        };
    }

    /// `on the way home got an email`, `at the fair bumped into Ana`: where or when, and then what the writer did.
    private static boolean leads(String word) {
        return switch (word) {
            case "on", "at", "in", "over", "during", "after", "before", "between" -> true;
            default -> false;
        };
    }

    private boolean meets(Scene scene, int i) {
        var word = scene.norm(i);
        return verbs.is(word, Verbs.Form.PAST)
                && !scene.is(i + 1, "by")
                && (lexicon.has("light", word)
                        || verbs.is(word, "meet")
                        || verbs.is(word, "call")
                        || verbs.is(word, "message")
                        || verbs.is(word, "email")
                        || scene.is(i + 1, "into"));
    }

    private static boolean inside(Scene scene, int i) {
        var mention = scene.mention(i);
        return mention != null && mention.from() < i;
    }

    /// `in Tom's office` begins no clause.
    private static boolean within(String word) {
        return switch (word) {
            case "at", "in", "into", "round", "inside", "outside", "near" -> true;
            default -> false;
        };
    }

    private Found subject(Scene scene, Clause clause, int i, Focus focus) {
        if (i >= clause.to()) {
            return new Found(Saying.Subject.NONE, List.of(), i);
        }
        var word = scene.norm(i);
        int asked = word.equals("who") ? i : i - 1;
        if (asked >= clause.from()
                && scene.is(asked, "who")
                && (scene.is(asked + 1, "i") || scene.is(asked + 1, "we"))) {
            return new Found(Saying.Subject.ME, List.of(), asked + 2);
        }
        if ((scene.is(i - 1, "who") && i - 1 >= clause.from()) || (word.equals("who") && clause.from() > 0)) {
            return new Found(Saying.Subject.THEM, focus.last(), word.equals("who") ? i + 1 : i);
        }
        if (scene.named(i)) {
            return named(scene, clause, i);
        }
        return switch (word) {
            case "am", "'m" -> new Found(Saying.Subject.ME, List.of(), i);
            case "i", "we" -> {
                var beside = scene.is(i + 1, "and") ? scene.mention(i + 2) : null;
                yield beside == null
                        ? new Found(Saying.Subject.ME, List.of(), i + 1)
                        : new Found(Saying.Subject.ME, List.of(beside.who()), beside.to());
            }
            case "me" ->
                verbs.is(scene.norm(i + 1), Verbs.Form.PAST)
                        ? new Found(Saying.Subject.ME, List.of(), i + 1)
                        : new Found(Saying.Subject.NONE, List.of(), i);
            case "he", "she", "they", "both" -> new Found(Saying.Subject.THEM, focus.of(word), i + 1);
            case "her", "his", "their" -> {
                int next = beginnings.subject(scene, i);
                yield new Found(
                        next > i + 1 ? Saying.Subject.KIN : Saying.Subject.NONE, focus.of(word), Math.max(next, i));
            }
            case "it", "this", "that", "there", "my", "our", "the", "a", "nothing", "everything" -> {
                int next = beginnings.subject(scene, i);
                yield new Found(
                        next > i || verb(scene, i + 1) ? Saying.Subject.THING : Saying.Subject.NONE,
                        List.of(),
                        Math.max(next, i));
            }
            default ->
                lexicon.has("relative", word)
                        ? new Found(Saying.Subject.KIN, focus.named(), i + 1)
                        : new Found(Saying.Subject.NONE, List.of(), i);
        };
    }

    private Found named(Scene scene, Clause clause, int from) {
        var people = new ArrayList<Who>();
        int i = from;
        while (i < clause.to()) {
            var mention = scene.mention(i);
            if (mention == null) {
                break;
            }
            people.add(mention.who());
            i = mention.to();
            i = partner(scene, i);
            if (scene.is(i, "and") && (scene.is(i + 1, "i") || scene.is(i + 1, "me"))) {
                return new Found(Saying.Subject.ME, people, i + 2);
            }
            if (scene.is(i, ",") && scene.is(i + 1, "me")) {
                return new Found(Saying.Subject.ME, people, i + 2);
            }
            i += People.joint(scene, i, lexicon);
        }
        int me = beginnings.fronted(scene, i);
        if (me > i) {
            return new Found(Saying.Subject.ME, people, me);
        }
        var theirs = Clue.possessive(scene.text(), i) ? deputy(scene, i + 1) : null;
        if (theirs != null) {
            return new Found(Saying.Subject.THEM, List.of(theirs.who()), theirs.to());
        }
        if (possessed(scene, i)) {
            int next = beginnings.subject(scene, from);
            return new Found(Saying.Subject.KIN, List.of(people.getLast()), Math.max(next, i + 1));
        }
        return new Found(Saying.Subject.THEM, people, beside(scene, clause, i));
    }

    /// `Tom's deputy | Ana emailed`: who it is, behind what they are to him.
    private @Nullable Mention deputy(Scene scene, int i) {
        var kin = lexicon.has("relative", scene.norm(i)) || lexicon.has("role", scene.norm(i));
        var mention = kin || lexicon.has("colleague", scene.norm(i)) ? scene.mention(i + 1) : null;
        return mention == null || !verb(scene, mention.to()) ? null : mention;
    }

    /// `Oumou and her partner Idriss had us over`: to the name behind what they are to each other.
    private int partner(Scene scene, int i) {
        var theirs = scene.is(i, "and") && lexicon.has("they", scene.norm(i + 1));
        var kin = lexicon.has("relative", scene.norm(i + 2)) || lexicon.has("colleague", scene.norm(i + 2));
        return theirs && kin && scene.named(i + 3) ? i + 3 : i;
    }

    /// Past `and his wife`, `from the Lund Foundation`, `the mediator`, when a verb follows.
    private int beside(Scene scene, Clause clause, int i) {
        var company = scene.is(i, "and") && lexicon.has("relative", scene.norm(i + 2));
        if (!company && !scene.is(i, "from") && !scene.is(i, "of") && !scene.is(i, "the")) {
            return i;
        }
        for (int at = company ? i + 3 : i + 2; at < Math.min(i + LEAD, clause.to()); at++) {
            if (scene.is(at, ",") || scene.named(at)) {
                return i;
            }
            if (verb(scene, at) && !scene.text().capital(at)) {
                return at;
            }
        }
        return i;
    }

    /// `Will's dad` against `Ana's hiring`.
    private boolean possessed(Scene scene, int i) {
        if (scene.is(i, "'")) {
            return true;
        }
        if (!scene.is(i, "'s")) {
            return false;
        }
        var next = scene.norm(i + 1);
        if (lexicon.has("relative", next)
                || lexicon.has("colleague", next)
                || next.equals("birthday")
                || next.equals("new")) {
            return true;
        }
        if (verbs.is(next, Verbs.Form.GERUND)
                || verbs.is(next, Verbs.Form.PARTICIPLE)
                || lexicon.has("stop", next)
                || lexicon.has("filler", next)) {
            return false;
        }
        for (int at = i + 2; at < i + 5; at++) {
            if (verb(scene, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(Scene scene, int i) {
        var word = scene.norm(i);
        return lexicon.has("aux", word)
                || word.equals("is")
                || word.equals("was")
                || word.equals("'s")
                || verbs.finite(word);
    }

    private static boolean sign(Scene scene, int i) {
        return scene.text().at(i).kind() == Token.Kind.SIGN;
    }
}
