package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Splits a message into clauses: at the end of sentences, and wherever a new subject or a new verb begins.
final class ClauseSplitter {
    private final Lexicon lexicon;
    private final Verbs verbs;

    ClauseSplitter(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    List<Clause> split(Scene scene) {
        var clauses = new ArrayList<Clause>();
        int from = 0;
        int sentence = 0;
        var reported = false;
        for (int i = 0; i < scene.text().size(); i++) {
            var end = ends(scene, i);
            if (end || breaks(scene, i, from) || reports(scene, i, from)) {
                add(clauses, from, i, sentence, reported);
                reported = !end && reports(scene, i, from);
                from = end || scene.is(i, ",") ? i + 1 : i;
                sentence += end ? 1 : 0;
            }
        }
        add(clauses, from, scene.text().size(), sentence, reported);
        return List.copyOf(clauses);
    }

    private static void add(List<Clause> clauses, int from, int to, int sentence, boolean reported) {
        if (from < to) {
            clauses.add(new Clause(from, to, sentence, reported));
        }
    }

    private boolean ends(Scene scene, int i) {
        var token = scene.text().at(i);
        if (token.kind() == Token.Kind.BREAK) {
            return true;
        }
        if (token.kind() != Token.Kind.SIGN || scene.dated(i) != null) {
            return false;
        }
        return switch (token.norm()) {
            case "." -> !lexicon.has("title", scene.norm(i - 1)) && !initial(scene, i);
            case "!", "?", ";", "(", ")", ":", "->", "|", "~", "=" ->
                !scene.text().joined(i) || token.norm().equals("(");
            case "-" -> true;
            default -> false;
        };
    }

    private static boolean initial(Scene scene, int i) {
        return scene.text().capital(i - 1)
                && scene.norm(i - 1).length() == 1
                && scene.text().joined(i - 1)
                && scene.named(i + 1);
    }

    /// A comma or a conjunction after which a new clause begins.
    private boolean breaks(Scene scene, int i, int from) {
        if (i == from) {
            return false;
        }
        if (scene.is(i, ",") && group(scene, from, i)) {
            return false;
        }
        if (scene.is(i, ",")) {
            return begins(scene, i + 1, true) || fragment(scene, skip(scene, i + 1));
        }
        var word = scene.norm(i);
        if (scene.dated(i) != null || scene.is(i - 1, ",")) {
            return false;
        }
        if (runsOn(scene, i, from)) {
            return true;
        }
        return switch (word) {
            case "and" -> !(scene.named(i - 1) && scene.is(i + 1, "i")) && begins(scene, i + 1, true);
            case "but", "then", "so", "plus", "or" -> begins(scene, i + 1, !word.equals("or"));
            case "if" -> !asks(scene, from, i);
            case "because", "although", "while", "whereas", "though", "who", "which", "unless", "once", "when" -> true;
            case "since" -> subject(scene, i + 1) > i + 1;
            default -> false;
        };
    }

    /// No comma, but a new subject: `lunch with Tom yesterday | he's moving`.
    private boolean runsOn(Scene scene, int i, int from) {
        var dated = scene.dated(i - 1);
        return pronoun(scene.norm(i)) && (dated == null ? scene.named(i - 1) : dated.from() > from) && begins(scene, i);
    }

    /// `Ana, Ben and me, …`: so far only who.
    private static boolean group(Scene scene, int from, int to) {
        var me = false;
        for (int i = from; i < to; i++) {
            me |= scene.is(i, "me");
            if (!scene.named(i) && !scene.is(i, "and") && !scene.is(i, ",") && !scene.is(i, "me")) {
                return false;
            }
        }
        return me;
    }

    private boolean asks(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs.is(scene.norm(i), "ask") || scene.is(i, "wondered") || scene.is(i, "wonders")) {
                return true;
            }
        }
        return false;
    }

    private static boolean pronoun(String word) {
        return word.equals("i") || word.equals("he") || word.equals("she") || word.equals("they") || word.equals("we");
    }

    /// A subject stands at `i`, with its verb behind it.
    boolean begins(Scene scene, int i) {
        int next = subject(scene, i);
        return next > i && (verb(scene, skipAdverbs(scene, next)) || scene.is(next, "'s") || scene.is(next, "'ll"));
    }

    private int skip(Scene scene, int from) {
        int i = from;
        while (scene.text().has(i)
                && (lexicon.has("conj", scene.norm(i)) || lexicon.has("filler", scene.norm(i)) || scene.is(i, ","))) {
            i++;
        }
        return i;
    }

    private boolean begins(Scene scene, int at, boolean verbAlone) {
        int i = skip(scene, at);
        if (subject(scene, i) > i) {
            return begins(scene, i);
        }
        return verbAlone && verb(scene, i);
    }

    private int skipAdverbs(Scene scene, int from) {
        int i = from;
        while (lexicon.has("filler", scene.norm(i))
                || (scene.norm(i).endsWith("ly") && scene.norm(i).length() > 4)) {
            i++;
        }
        return i;
    }

    /// Past the subject that stands at `i`; `i` itself when none does.
    int subject(Scene scene, int i) {
        var word = scene.norm(i);
        var mention = scene.mention(i);
        if (mention != null) {
            int to = mention.to();
            if (scene.is(to, "'s") && kin(scene, to + 1) > to + 1) {
                return kin(scene, to + 1);
            }
            if (scene.is(to, "and") && (scene.named(to + 1) || scene.is(to + 1, "i"))) {
                var next = scene.mention(to + 1);
                return next == null ? to + 2 : next.to();
            }
            return to;
        }
        return switch (word) {
            case "i", "he", "she", "they", "we", "it", "both" -> i + 1;
            case "her", "his", "their", "my", "our", "the" -> kin(scene, i + 1);
            default -> lexicon.has("relative", word) ? i + 1 : i;
        };
    }

    /// Past a short noun phrase at `from` that has a verb behind it.
    private int kin(Scene scene, int from) {
        for (int i = from; i < from + 4 && scene.text().word(i); i++) {
            if (i > from && (strongVerb(scene, i) || scene.is(i, "'s"))) {
                return i;
            }
        }
        return from;
    }

    private boolean strongVerb(Scene scene, int i) {
        var word = scene.norm(i);
        return lexicon.has("aux", word)
                || word.equals("is")
                || word.equals("are")
                || word.equals("was")
                || word.equals("were")
                || verbs.finite(word);
    }

    private boolean verb(Scene scene, int i) {
        var word = scene.norm(i);
        if (scene.named(i) || scene.dated(i) != null || !scene.text().word(i)) {
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

    /// After a comma, what still says something of its own: `looking for work`, `happy to be quoted`.
    private boolean fragment(Scene scene, int i) {
        var word = scene.norm(i);
        return verbs.is(word, Verbs.Form.GERUND)
                || scene.is(i, "no")
                || scene.is(i, "not")
                || verbs.is(word, "deed", Verbs.Form.BASE)
                || scene.is(i, "happy")
                || scene.is(i, "open")
                || scene.is(i, "now")
                || lexicon.has("relative", word)
                || (scene.text().word(i)
                        && scene.text().word(i + 1)
                        && lexicon.has("relative", scene.norm(i + 1))
                        && !scene.is(i, "and"));
    }

    /// `I said she would.`
    private boolean elliptic(Scene scene, int next) {
        return lexicon.has("aux", scene.norm(next)) && (!scene.text().word(next + 1) || scene.dated(next + 1) != null);
    }

    /// `told me | she is …`, `turns out | he moved`, `says | her mum …`.
    private boolean reports(Scene scene, int i, int from) {
        if (i - from < 1
                || i - from > 8
                || subject(scene, i) == i
                || scene.is(i, "both")
                || scene.is(i, "the")
                || scene.is(i, "i")
                || scene.is(i, "we")) {
            return false;
        }
        int verb = i - 1;
        if (scene.is(verb, "that")
                || scene.is(verb, "out")
                || scene.is(verb, "how")
                || scene.is(verb, "whether")
                || scene.is(verb, "if")) {
            verb--;
        }
        if (scene.is(verb, "me") || scene.is(verb, "us")) {
            verb--;
        }
        var told = scene.norm(verb);
        var says = verbs.is(told, "say")
                || told.equals("turns")
                || told.equals("apparently")
                || told.equals("turned")
                || told.equals("sounds")
                || told.equals("found");
        int next = subject(scene, i);
        return says
                && !elliptic(scene, next)
                && !scene.named(verb)
                && (verb(scene, skipAdverbs(scene, next)) || scene.is(next, "'s"));
    }
}
