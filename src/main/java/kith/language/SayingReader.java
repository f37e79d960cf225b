package kith.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a clause apart into its subject, its verb and its tense.
final class SayingReader {
    private static final int LEAD = 7;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final ClauseSplitter splitter;

    SayingReader(Lexicon lexicon, Verbs verbs, ClauseSplitter splitter) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.splitter = splitter;
    }

    private record Found(Saying.Subject kind, List<Who> people, int next) {}

    /// `before` is the clause before it, taken apart.
    Saying read(Scene scene, Clause clause, Focus focus, @Nullable Saying before) {
        int start = late(scene, clause, start(scene, clause));
        var subject = subject(scene, clause, start, focus);
        var saying = predicate(scene, clause, subject);
        var theirs = towardsMe(scene, saying) || goesOn(scene, saying, before);
        return theirs && !focus.last().isEmpty()
                ? predicate(scene, clause, new Found(Saying.Subject.THEM, focus.last(), subject.next()))
                : saying;
    }

    /// `mailed me the contact`: not the writer did it.
    private static boolean towardsMe(Scene scene, Saying saying) {
        return saying.subject() == Saying.Subject.NONE
                && !saying.verbless()
                && saying.tense() == Saying.Tense.PAST
                && (scene.is(saying.verb() + 1, "me") || scene.is(saying.verb() + 1, "us"));
    }

    /// `She's hiring, will send me the job description`: the subject stays.
    private boolean goesOn(Scene scene, Saying saying, @Nullable Saying before) {
        if (saying.subject() != Saying.Subject.NONE
                || saying.verbless()
                || before == null
                || saying.tense() == Saying.Tense.NONE) {
            return false;
        }
        return before.subject() == Saying.Subject.THEM
                && before.clause().sentence() == saying.clause().sentence()
                && !towardsThem(scene, saying);
    }

    /// Somebody else is acted upon, so the writer acts.
    private boolean towardsThem(Scene scene, Saying saying) {
        for (int i = saying.verb() + 1; i < Math.min(saying.verb() + 4, saying.to()); i++) {
            if (scene.named(i) || (lexicon.has("they", scene.norm(i)) && !scene.is(i, "their"))) {
                return true;
            }
        }
        return false;
    }

    /// Past conjunctions, fillers and dates that open a clause.
    private int start(Scene scene, Clause clause) {
        int i = clause.from();
        while (i < clause.to()) {
            var dated = scene.dated(i);
            if (dated != null) {
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
        if (splitter.subject(scene, start) > start || verbs.finite(scene.norm(start))) {
            return start;
        }
        for (int i = start + 1; i < Math.min(start + LEAD, clause.to()); i++) {
            var before = scene.norm(i - 1);
            if (!lexicon.has("namecue", before) && !before.equals("at") && splitter.begins(scene, i)) {
                return i;
            }
            if (verbs.finite(scene.norm(i)) && !scene.named(i)) {
                return start;
            }
        }
        return start;
    }

    private static boolean sign(Scene scene, int i) {
        return scene.text().at(i).kind() == Token.Kind.SIGN;
    }

    private Found subject(Scene scene, Clause clause, int i, Focus focus) {
        if (i >= clause.to()) {
            return new Found(Saying.Subject.NONE, List.of(), i);
        }
        var word = scene.norm(i);
        if ((scene.is(i - 1, "who") && i - 1 >= clause.from()) || (word.equals("who") && clause.from() > 0)) {
            return new Found(Saying.Subject.THEM, focus.last(), word.equals("who") ? i + 1 : i);
        }
        if (scene.named(i)) {
            return named(scene, clause, i);
        }
        return switch (word) {
            case "i", "we" -> {
                var beside = scene.is(i + 1, "and") ? scene.mention(i + 2) : null;
                yield beside == null
                        ? new Found(Saying.Subject.ME, List.of(), i + 1)
                        : new Found(Saying.Subject.ME, List.of(beside.who()), beside.to());
            }
            case "he", "she", "they", "both" -> new Found(Saying.Subject.THEM, focus.of(word), i + 1);
            case "her", "his", "their" -> {
                int next = splitter.subject(scene, i);
                yield new Found(
                        next > i + 1 ? Saying.Subject.KIN : Saying.Subject.NONE, focus.of(word), Math.max(next, i));
            }
            case "it", "this", "that", "there", "my", "our", "the", "a", "nothing", "everything" -> {
                int next = splitter.subject(scene, i);
                yield new Found(
                        next > i || verb(scene, i + 1) ? Saying.Subject.THING : Saying.Subject.NONE,
                        List.of(),
                        Math.max(next, i));
            }
            default ->
                lexicon.has("relative", word)
                        ? new Found(Saying.Subject.KIN, focus.last(), i + 1)
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
            if (scene.is(i, "and") && (scene.is(i + 1, "i") || scene.is(i + 1, "me"))) {
                return new Found(Saying.Subject.ME, people, i + 2);
            }
            if (scene.is(i, ",") && scene.is(i + 1, "me")) {
                return new Found(Saying.Subject.ME, people, i + 2);
            }
            if ((scene.is(i, "and") || scene.is(i, ",")) && scene.named(i + 1)) {
                i++;
            } else if (scene.is(i, ",") && scene.is(i + 1, "and") && scene.named(i + 2)) {
                i += 2;
            }
        }
        if (possessed(scene, i)) {
            int next = splitter.subject(scene, from);
            return new Found(Saying.Subject.KIN, List.of(people.getLast()), Math.max(next, i + 1));
        }
        return new Found(Saying.Subject.THEM, people, i);
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

    private Saying predicate(Scene scene, Clause clause, Found subject) {
        var tense = Saying.Tense.NONE;
        var negated = false;
        int i = subject.next();
        int verb = clause.to();
        int own = clause.to();
        while (i < clause.to()) {
            var word = scene.norm(i);
            if (scene.named(i) || scene.dated(i) != null) {
                break;
            }
            if (lexicon.has("neg", word)) {
                negated = true;
            } else if (word.equals("will") || word.equals("'ll") || word.equals("shall")) {
                tense = Saying.Tense.FUTURE;
            } else if (lexicon.has("aux", word)) {
                tense = Saying.Tense.MODAL;
            } else if (helps(word)) {
                if (word.equals("going") && scene.is(i + 1, "to")) {
                    tense = Saying.Tense.FUTURE;
                }
                tense = tense == Saying.Tense.NONE ? auxiliary(word) : tense;
                own = word.startsWith("ha") || word.startsWith("d") ? i : own;
            } else if (!skipped(word, scene, i)) {
                verb = i;
                break;
            }
            i++;
        }
        if (verb < clause.to()) {
            tense = tense(scene.norm(verb), tense, subject.kind());
            verb = isVerb(scene, verb, subject.kind()) ? verb : clause.to();
        }
        verb = verb == clause.to() ? own : verb;
        return new Saying(clause, subject.kind(), subject.people(), subject.next(), verb, tense, negated);
    }

    private static boolean helps(String word) {
        return switch (word) {
            case "is",
                    "are",
                    "am",
                    "was",
                    "were",
                    "'s",
                    "'re",
                    "'m",
                    "'ve",
                    "has",
                    "have",
                    "had",
                    "do",
                    "does",
                    "did",
                    "been",
                    "being",
                    "going",
                    "to" -> true;
            default -> false;
        };
    }

    private static Saying.Tense auxiliary(String word) {
        return switch (word) {
            case "was", "were", "did", "had", "'ve", "has", "have" -> Saying.Tense.PAST;
            default -> Saying.Tense.PRESENT;
        };
    }

    private boolean skipped(String word, Scene scene, int i) {
        return lexicon.has("filler", word)
                || sign(scene, i)
                || (word.endsWith("ly") && word.length() > 4)
                || (word.equals("turn") && scene.is(i - 1, "in"))
                || (word.equals("in") && scene.is(i + 1, "turn"))
                || word.equals("never")
                || word.equals("almost")
                || word.equals("ever");
    }

    /// `call with Ana` against `call Ana`.
    private boolean noun(Scene scene, int i) {
        var word = scene.norm(i);
        var ways = lexicon.has("call", word)
                || lexicon.has("message", word)
                || lexicon.has("email", word)
                || lexicon.has("meeting", word);
        return ways
                && !verbs.is(word, Verbs.Form.PAST)
                && !scene.named(i + 1)
                && !lexicon.has("they", scene.norm(i + 1))
                && !scene.is(i + 1, "the")
                && !scene.is(i + 1, "back");
    }

    private Saying.Tense tense(String verb, Saying.Tense so, Saying.Subject subject) {
        if (so != Saying.Tense.NONE) {
            return so == Saying.Tense.PRESENT
                            && verbs.is(verb, Verbs.Form.PARTICIPLE)
                            && !verbs.is(verb, Verbs.Form.GERUND)
                    ? Saying.Tense.PAST
                    : so;
        }
        if (verbs.is(verb, Verbs.Form.PAST)) {
            return Saying.Tense.PAST;
        }
        return verbs.is(verb, Verbs.Form.THIRD) || subject != Saying.Subject.NONE
                ? Saying.Tense.PRESENT
                : Saying.Tense.NONE;
    }

    private boolean isVerb(Scene scene, int i, Saying.Subject subject) {
        var word = scene.norm(i);
        if (subject == Saying.Subject.NONE && noun(scene, i)) {
            return false;
        }
        return verbs.finite(word)
                || verbs.is(word, Verbs.Form.GERUND)
                || verbs.is(word, Verbs.Form.PARTICIPLE)
                || (verbs.is(word, Verbs.Form.BASE)
                        && (subject != Saying.Subject.NONE || verbs.is(word, "deed", Verbs.Form.BASE)));
    }
}
