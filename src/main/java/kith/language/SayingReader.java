package kith.language;

import org.jspecify.annotations.Nullable;

/// Takes a clause apart into its subject, its verb and its tense.
final class SayingReader {
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final SubjectReader subjects;
    private final Continuations continuations;

    SayingReader(Lexicon lexicon, Verbs verbs, SubjectReader subjects) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.subjects = subjects;
        this.continuations = new Continuations(lexicon, verbs);
    }

    /// A clause that goes on behind a parenthesis; `before` is what stood before that.
    Saying resume(Scene scene, Clause clause, Focus focus, Saying before) {
        var own = subjects.read(scene, clause, focus);
        var subject = Parentheses.subject(scene, clause, own, before);
        return subject.equals(own) ? read(scene, clause, focus, before) : predicate(scene, clause, subject);
    }

    /// `before` is the clause before it, taken apart.
    Saying read(Scene scene, Clause clause, Focus focus, @Nullable Saying before) {
        var subject = subjects.read(scene, clause, focus);
        var saying = predicate(scene, clause, subject);
        if (before != null && continuations.headed(scene, saying, before)) {
            return predicate(
                    scene, clause, new SubjectReader.Found(Saying.Subject.THEM, before.subjects(), subject.next()));
        }
        var theirs = Continuations.towardsMe(scene, saying) || continuations.goesOn(scene, saying, before);
        return theirs && !focus.last().isEmpty()
                ? predicate(scene, clause, new SubjectReader.Found(Saying.Subject.THEM, focus.last(), subject.next()))
                : saying;
    }

    private Saying predicate(Scene scene, Clause clause, SubjectReader.Found subject) {
        var tense = Saying.Tense.NONE;
        var negated = scene.is(clause.from(), "neither");
        int i = subject.next();
        int verb = clause.to();
        int own = clause.to();
        while (i < clause.to()) {
            var word = scene.norm(i);
            if (scene.named(i) || scene.dated(i) != null) {
                break;
            }
            if (inverted(scene, i)) {
                i++;
                continue;
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
            var helped = tense != Saying.Tense.NONE;
            tense = tense(scene.norm(verb), tense, subject.kind());
            verb = isVerb(scene, verb, subject.kind(), helped) ? verb : clause.to();
        }
        verb = verb == clause.to() ? own : verb;
        return new Saying(clause, subject.kind(), subject.people(), subject.next(), verb, tense, negated);
    }

    /// `she has me written`: whom it was done to stands before what was done.
    private boolean inverted(Scene scene, int i) {
        var has = scene.is(i - 1, "has") || scene.is(i - 1, "have");
        var done = scene.norm(i + 1);
        var whom = lexicon.has("they", scene.norm(i)) || scene.is(i, "me") || scene.is(i, "us");
        return has
                && whom
                && verbs.is(done, Verbs.Form.PARTICIPLE)
                && !verbs.is(done, Verbs.Form.BASE)
                && !verbs.is(done, Verbs.Form.GERUND);
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
                || scene.text().at(i).kind() == Token.Kind.SIGN
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
                && (!scene.is(i + 1, "the") || scene.dated(i + 1) != null)
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

    private boolean isVerb(Scene scene, int i, Saying.Subject subject, boolean helped) {
        var word = scene.norm(i);
        var bare = subject == Saying.Subject.NONE || (subject == Saying.Subject.THEM && !helped);
        if (bare && noun(scene, i)) {
            return false;
        }
        var towardsMe = scene.is(i + 1, "me") || scene.is(i + 1, "us");
        return verbs.finite(word)
                || (towardsMe && subject == Saying.Subject.THEM && word.endsWith("s"))
                || verbs.is(word, Verbs.Form.GERUND)
                || verbs.is(word, Verbs.Form.PARTICIPLE)
                || (verbs.is(word, Verbs.Form.BASE)
                        && (subject != Saying.Subject.NONE || verbs.is(word, "deed", Verbs.Form.BASE)));
    }
}
