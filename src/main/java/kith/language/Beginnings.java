package kith.language;

/// Tells where a clause may begin: a subject, and its verb behind it.
final class Beginnings {
    private static final int LEAD = 7;
    private static final int LONGEST = 5;

    private final Lexicon lexicon;
    private final Verbs verbs;

    Beginnings(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// Past the subject that stands at `i`; `i` itself when none does.
    int subject(Scene scene, int i) {
        var word = scene.norm(i);
        int titled = People.title(scene, i, lexicon);
        if (titled > i) {
            return subject(scene, titled);
        }
        var mention = scene.mention(i);
        if (mention != null) {
            int to = mention.to();
            if (scene.is(to, "'s") && kin(scene, to + 1, LONGEST) > to + 1) {
                return kin(scene, to + 1, LONGEST);
            }
            if (scene.is(to, "and") && (scene.named(to + 1) || scene.is(to + 1, "i"))) {
                var next = scene.mention(to + 1);
                return next == null ? to + 2 : next.to();
            }
            return to;
        }
        return switch (word) {
            case "i", "he", "she", "they", "we", "it", "both" -> i + 1;
            case "her", "his", "their" -> kin(scene, i + 1, LONGEST);
            case "my", "our", "the" -> kin(scene, i + 1, LONGEST - 1);
            default -> lexicon.has("relative", word) ? i + 1 : i;
        };
    }

    /// Past a short noun phrase at `from` that has a verb behind it.
    private int kin(Scene scene, int from, int longest) {
        for (int i = from; i < from + longest && scene.text().word(i); i++) {
            if (pronoun(scene.norm(i)) || scene.is(i, "to") || scene.is(i, "you") || scene.named(i)) {
                return from;
            }
            if (i > from && (strongVerb(scene, i) || scene.is(i, "'s"))) {
                return i;
            }
        }
        return from;
    }

    private boolean strongVerb(Scene scene, int i) {
        var word = scene.norm(i);
        if (people(word)) {
            return false;
        }
        return lexicon.has("aux", word)
                || word.equals("is")
                || word.equals("are")
                || word.equals("was")
                || word.equals("were")
                || verbs.finite(word);
    }

    /// `her partners`, `his coaches`: those and no verb.
    private boolean people(String word) {
        if (!word.endsWith("s")) {
            return false;
        }
        var one = word.substring(0, word.length() - 1);
        return lexicon.has("role", one) || lexicon.has("colleague", one);
    }

    boolean verb(Scene scene, int i) {
        var word = scene.norm(i);
        if (scene.named(i) || scene.dated(i) != null || !scene.text().word(i) || name(scene, i)) {
            return false;
        }
        return lexicon.has("aux", word)
                || word.equals("'s")
                || word.equals("'ve")
                || word.equals("'m")
                || word.equals("'re")
                || verbs.finite(word)
                || word.equals("have")
                || word.equals("need")
                || word.equals("want")
                || word.equals("owe")
                || word.equals("am")
                || word.equals("do")
                || (verbs.is(word, Verbs.Form.BASE) && isMeOrThey(scene.norm(i - 1)));
    }

    private static boolean isMeOrThey(String word) {
        return word.equals("i") || word.equals("we") || word.equals("they") || word.equals("both");
    }

    /// A subject stands at `i`, with its verb behind it.
    boolean begins(Scene scene, int i) {
        int next = subject(scene, i);
        return next > i && (verb(scene, skipAdverbs(scene, next)) || scene.is(next, "'s") || scene.is(next, "'ll"));
    }

    /// `Wendy from their finance team rang`: somebody of whom it is said where they are from before what they did.
    boolean describes(Scene scene, int i) {
        var mention = scene.mention(i);
        int from = mention == null ? i : mention.to();
        if (mention == null || !(scene.is(from, "from") || scene.is(from, "of") || scene.is(from, "at"))) {
            return false;
        }
        for (int at = from + 2; at < from + LEAD && scene.text().word(at) && !scene.named(at); at++) {
            var told = verbs.is(scene.norm(at), Verbs.Form.PAST) || scene.is(at, "has") || scene.is(at, "is");
            if (told && !scene.text().capital(at) && scene.dated(at) == null) {
                return true;
            }
        }
        return false;
    }

    int skipAdverbs(Scene scene, int from) {
        int i = from;
        while (lexicon.has("filler", scene.norm(i))
                || (scene.norm(i).endsWith("ly") && scene.norm(i).length() > 4)) {
            i++;
        }
        return i;
    }

    /// `Unai, him I saw in the gym`, `Ana I did speak with`: past the `I` that the one met stands before.
    int fronted(Scene scene, int i) {
        int at = scene.is(i, ",") ? i + 1 : i;
        at = scene.is(at, "him") || scene.is(at, "her") || scene.is(at, "them") ? at + 1 : at;
        if (!scene.is(at, "i") && !scene.is(at, "we")) {
            return i;
        }
        int verb = skipAdverbs(scene, at + 1);
        verb = scene.is(verb, "did") ? verb + 1 : verb;
        var word = scene.norm(verb);
        var contact = verbs.is(word, "meet")
                || verbs.is(word, "call")
                || verbs.is(word, "talk")
                || verbs.is(word, "message")
                || verbs.is(word, "email");
        return contact ? at + 1 : i;
    }

    static boolean pronoun(String word) {
        return word.equals("i") || word.equals("he") || word.equals("she") || word.equals("they") || word.equals("we");
    }

    /// A capital within a sentence written in small letters is some name, no verb.
    private static boolean name(Scene scene, int i) {
        return scene.text().capital(i)
                && scene.text().word(i - 1)
                && !scene.text().capital(i - 1)
                && !scene.text().at(i).shouted();
    }
}
