package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Splits a message into clauses: at the end of sentences, and wherever a new subject or a new verb begins.
final class ClauseSplitter {
    /// Nobody says more than that in one clause; what follows is another.
    private static final int LONGEST = 120;

    private static final int MOST_SKIPPED = 8;

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Beginnings beginnings;
    private final Reports reports;
    private final Sequels sequels;
    private final Dictated speech;
    private final LooseClauses fragments;

    ClauseSplitter(Lexicon lexicon, Verbs verbs, Beginnings beginnings) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.beginnings = beginnings;
        this.reports = new Reports(lexicon, verbs, beginnings);
        this.sequels = new Sequels(lexicon, verbs);
        this.speech = new Dictated(verbs, beginnings);
        this.fragments = new LooseClauses(lexicon, verbs);
    }

    List<Clause> split(Scene scene) {
        var clauses = new ArrayList<Clause>();
        int from = 0;
        int sentence = 0;
        var reported = false;
        var dictated = Dictated.is(scene.text());
        for (int i = 0; i < scene.text().size(); i++) {
            var mention = scene.mention(i);
            if (mention != null && mention.from() < i) {
                continue;
            }
            var end = ends(scene, i) || (dictated && Dictated.stops(scene, i));
            if (end
                    || (dictated && speech.breaks(scene, i, from))
                    || i - from > LONGEST
                    || breaks(scene, i, from)
                    || reports.reports(scene, i, from)) {
                add(clauses, from, i, sentence, reported);
                reported = !end && reports.reports(scene, i, from);
                i = end && closes(scene, i) ? i + 1 : i;
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
            case "." -> !People.titled(scene, i, lexicon) && !initial(scene, i) && !shortened(scene, i);
            case "!", "?", ";", "(", ")", ":", "->", "|", "~", "=" ->
                !scene.text().joined(i) || token.norm().equals("(") || closes(scene, i);
            case "-" -> true;
            default -> false;
        };
    }

    /// `lunch w. Tom`, `Tel. Tom`
    private static boolean shortened(Scene scene, int i) {
        return i > 0
                && scene.text().at(i - 1).shortened()
                && scene.dated(i - 1) == null
                && scene.named(i + 1)
                && (scene.is(i - 1, "with") || !scene.text().word(i - 2));
    }

    /// `Tom (coffee), Ana (phone)`
    private static boolean closes(Scene scene, int i) {
        return scene.is(i, ")") && scene.is(i + 1, ",");
    }

    private static boolean initial(Scene scene, int i) {
        var mention = scene.mention(i - 1);
        if (mention != null
                && mention.to() - mention.from() > 1
                && scene.norm(i - 1).length() == 1
                && scene.text().word(i + 1)
                && !scene.text().capital(i + 1)) {
            return true;
        }
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
        if (scene.is(i, ",") && (group(scene, from, i) || listed(scene, from, i))) {
            return false;
        }
        if (scene.is(i, ",") && scene.is(i + 1, "who")) {
            return scene.named(i - 1);
        }
        if (sequels.begins(scene, i, from)) {
            return true;
        }
        if (scene.is(i, ",")) {
            return Sides.part(scene, from, i)
                    || begins(scene, i + 1, true)
                    || there(scene, skip(scene, i + 1))
                    || fragments.sent(scene, from, i)
                    || fragments.begins(scene, skip(scene, i + 1));
        }
        var word = scene.norm(i);
        if (scene.dated(i) != null || scene.is(i - 1, ",")) {
            return false;
        }
        if (runsOn(scene, i, from) || another(scene, i)) {
            return true;
        }
        if (word.equals("and") && twoAtOnce(scene, i, from)) {
            return true;
        }
        return switch (word) {
            case "and" ->
                !(scene.named(i - 1) && (scene.is(i + 1, "i") || names(scene, from, i) || kin(scene, i)))
                        && (begins(scene, i + 1, true) || there(scene, i + 1));
            case "but", "then", "so", "plus", "or" -> begins(scene, i + 1, !word.equals("or"));
            case "if" -> !asks(scene, from, i);
            case "who", "which" -> scene.named(i - 1) || guessed(scene, i);
            case "because", "although", "while", "whereas", "though", "unless", "when" -> true;
            case "once" -> !scene.is(i - 1, "never") && !scene.is(i - 1, "not") && !scene.is(i - 1, "at");
            case "since" -> beginnings.begins(scene, i + 1);
            default -> false;
        };
    }

    /// `Tom by phone and then Ana in the flesh`: somebody else, or the same once more.
    private static boolean another(Scene scene, int i) {
        int then = scene.is(i, "and") ? i + 1 : i;
        var mention = scene.is(then, "then") ? scene.mention(then + 1) : null;
        return mention != null
                && switch (scene.norm(mention.to())) {
                    case "in", "by", "on", "over", "via", "at" -> true;
                    default -> false;
                };
    }

    /// `he's selling up | and moving to Portugal`
    private boolean twoAtOnce(Scene scene, int and, int from) {
        if (!verbs.is(scene.norm(and + 1), Verbs.Form.GERUND) || !scene.text().word(and + 2)) {
            return false;
        }
        for (int i = from + 1; i < and; i++) {
            var is = scene.is(i - 1, "'s") || scene.is(i - 1, "is") || scene.is(i - 1, "are") || scene.is(i - 1, "'re");
            if (is && verbs.is(scene.norm(i), Verbs.Form.GERUND) && !verbs.is(scene.norm(i), "ongoing")) {
                return true;
            }
        }
        return false;
    }

    /// No comma, but a new subject: `lunch with Tom yesterday | he's moving`.
    private boolean runsOn(Scene scene, int i, int from) {
        var dated = scene.dated(i - 1);
        var mention = scene.mention(i - 1);
        if (mention != null && (told(scene, mention.from() - 1) || beginnings.fronted(scene, i) > i)) {
            return false;
        }
        var led = scene.is(from, "while") && i > from + 2 && scene.is(i, "i");
        return Beginnings.pronoun(scene.norm(i))
                && (led || (dated == null ? scene.named(i - 1) : dated.from() > from))
                && beginnings.begins(scene, i);
    }

    /// `told Tom I'd call`: what was told goes on.
    private boolean told(Scene scene, int i) {
        var word = scene.norm(scene.is(i, "by") ? i - 1 : i);
        return verbs.is(word, "say") || verbs.is(word, "promise") || word.equals("assured") || word.equals("to");
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

    /// `Ana, Ben and Tom came`: the first of several subjects.
    private static boolean listed(Scene scene, int from, int comma) {
        var next = scene.mention(comma + 1);
        for (int i = from; i < comma; i++) {
            if (!scene.named(i) && !scene.is(i, ",")) {
                return false;
            }
        }
        return next != null
                && (scene.is(next.to(), "and") || scene.is(next.to(), ","))
                && (scene.named(next.to() + 1) || scene.named(next.to() + 2));
    }

    private static boolean names(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.named(i) && !scene.is(i, "and") && !scene.is(i, ",")) {
                return false;
            }
        }
        return scene.named(to + 1);
    }

    /// `Tom and his wife came`.
    private boolean kin(Scene scene, int and) {
        var owned = scene.is(and + 1, "his") || scene.is(and + 1, "her") || scene.is(and + 1, "their");
        return owned && lexicon.has("relative", scene.norm(and + 2));
    }

    private boolean asks(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs.is(scene.norm(i), "ask")
                    || scene.is(i, "wondered")
                    || scene.is(i, "wonders")
                    || scene.is(i, "know")) {
                return true;
            }
        }
        return false;
    }

    private int skip(Scene scene, int from) {
        int i = from;
        while (i < from + MOST_SKIPPED
                && scene.text().has(i)
                && (lexicon.has("conj", scene.norm(i))
                        || lexicon.has("filler", scene.norm(i))
                        || scene.is(i, ",")
                        || later(scene, i, from))) {
            i++;
        }
        return i;
    }

    /// `and later on`, `and after that`, `and on Monday`.
    private boolean later(Scene scene, int i, int from) {
        if (scene.named(i)) {
            return false;
        }
        return scene.is(i, "later")
                || scene.is(i, "afterwards")
                || scene.is(i, "earlier")
                || (scene.is(i, "on") && scene.is(i - 1, "later"))
                || (scene.is(i, "after") && scene.is(i + 1, "that"))
                || (scene.is(i, "that") && scene.is(i - 1, "after") && i > from)
                || scene.dated(i) != null;
    }

    /// `you'll never guess who I met`
    private static boolean guessed(Scene scene, int i) {
        var before = scene.norm(i - 1);
        return (before.equals("guess") || before.equals("believe") || before.equals("imagine"))
                && (scene.is(i + 1, "i") || scene.is(i + 1, "we"));
    }

    private static boolean there(Scene scene, int i) {
        return scene.is(i, "there") && (scene.is(i + 1, "'s") || scene.is(i + 1, "is"));
    }

    private boolean begins(Scene scene, int at, boolean verbAlone) {
        int i = skip(scene, at);
        if (beginnings.subject(scene, i) > i) {
            return beginnings.begins(scene, i) || (!scene.is(at - 1, "and") && beginnings.describes(scene, i));
        }
        return verbAlone && beginnings.verb(scene, i);
    }
}
