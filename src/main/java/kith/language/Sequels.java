package kith.language;

/// Finds where another talk begins within a sentence: `coffee with Ana, | then a call with Tom`, `Tom by phone, | Ana
/// by mail, | both today`.
final class Sequels {
    private static final int MOST_LED = 7;

    private final Lexicon lexicon;
    private final Verbs verbs;

    Sequels(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    boolean begins(Scene scene, int i, int from) {
        var comma = scene.is(i, ",");
        if (!(comma || scene.is(i, "and") || scene.is(i, "then"))) {
            return false;
        }
        if (again(scene, i + 1) || (comma && (all(scene, i + 1) || dates(scene, i + 1) || dayed(scene, i + 1, from)))) {
            return true;
        }
        if (otherDay(scene, i + 1, from)) {
            return true;
        }
        return !scene.mentions(from, i).isEmpty()
                && (another(scene, i) || withAnother(scene, i, from) || (comma && gapped(scene, i + 1, from)));
    }

    /// `, then a short call with Tom`
    private boolean another(Scene scene, int i) {
        int noun = i + 1;
        while (noun < i + MOST_LED && leads(scene, noun)) {
            noun++;
        }
        if (!talk(scene.norm(noun))) {
            return elliptic(scene, noun) || then(scene, i);
        }
        int at = !led(scene, noun + 1) && scene.text().word(noun + 1) && !scene.named(noun + 1) ? noun + 2 : noun + 1;
        return led(scene, at) && (scene.named(at + 1) || (scene.is(i + 1, "then") && all(scene.norm(at + 1))));
    }

    /// `spoke with Ana by phone | and with Tom in the office`
    private boolean withAnother(Scene scene, int and, int from) {
        var mention = scene.is(and + 1, "with") ? scene.mention(and + 2) : null;
        return mention != null && by(scene, from, and) && way(scene, mention.to());
    }

    private boolean way(Scene scene, int i) {
        return by(scene, i)
                || ((scene.is(i, "in") || scene.is(i, "at") || scene.is(i, "over"))
                        && scene.text().word(i + 1)
                        && scene.dated(i) == null);
    }

    /// `, another with Tom`
    private static boolean elliptic(Scene scene, int with) {
        return scene.is(with, "with")
                && scene.named(with + 1)
                && (scene.is(with - 1, "another") || scene.is(with - 1, "one"));
    }

    /// `, then board prep with Tom`: whatever it was, it was something else.
    private boolean then(Scene scene, int i) {
        int at = scene.is(i, "then") ? i + 1 : i + 2;
        if (!scene.is(at - 1, "then")) {
            return false;
        }
        for (int with = at; with < at + MOST_LED && scene.text().word(with); with++) {
            if (scene.named(with) || verbs.finite(scene.norm(with)) || lexicon.has("aux", scene.norm(with))) {
                return false;
            }
            if (with > at && scene.is(with, "with")) {
                return scene.named(with + 1);
            }
        }
        return false;
    }

    /// `with the pair of them`, `with both`
    private static boolean all(String word) {
        return switch (word) {
            case "the", "both", "all", "them", "him", "her" -> true;
            default -> false;
        };
    }

    private static boolean led(Scene scene, int i) {
        return scene.is(i, "with") || scene.is(i, "from") || scene.is(i, "to");
    }

    private boolean leads(Scene scene, int i) {
        if (!scene.text().has(i) || scene.named(i) || talk(scene.norm(i))) {
            return false;
        }
        return switch (scene.norm(i)) {
            case "then", "and", "a", "an", "another", "the", "one", "two" -> true;
            default ->
                scene.text().at(i).kind() == Token.Kind.NUMBER
                        || (scene.text().word(i)
                                && !verbs.finite(scene.norm(i))
                                && !lexicon.has("stop", scene.norm(i))
                                && !led(scene, i));
        };
    }

    private boolean talk(String word) {
        return lexicon.has("meeting", word)
                || lexicon.has("call", word)
                || lexicon.has("message", word)
                || lexicon.has("email", word)
                || lexicon.has("chat", word);
    }

    /// `Monday Ana by phone, | Tuesday Tom over lunch`, `today Ana again, | this time by mail`
    private boolean dayed(Scene scene, int i, int from) {
        if (scene.is(i, "this") && scene.is(i + 1, "time")) {
            return Media.led(scene.norm(i + 2)) || scene.is(i + 2, "on") || scene.is(i + 2, "in");
        }
        var first = scene.dated(from);
        var next = scene.dated(i);
        return first != null
                && next != null
                && !first.time()
                && !next.time()
                && scene.named(first.to())
                && scene.named(next.to());
    }

    /// `On the 8th with Tom a beer, | and today with Ana at the fair`, `by phone on Monday, | then on Friday in the
    /// flesh`
    private static boolean otherDay(Scene scene, int from, int start) {
        int i = from;
        while (scene.is(i, "and") || scene.is(i, "then") || scene.is(i, "on")) {
            i++;
        }
        var next = scene.dated(i);
        if (next == null || next.time() || next.from() < from || next.grain() != Dated.Grain.DAY) {
            return false;
        }
        var earlier = scene.dates(start, from - 1);
        var told = !earlier.isEmpty() && earlier.getLast().grain() == Dated.Grain.DAY;
        return told && !scene.mentions(start, from).isEmpty() && with(scene, next.to());
    }

    /// Somebody, or how: `with Ana`, `Ana`, `by phone`, `over lunch`.
    private static boolean with(Scene scene, int i) {
        return scene.named(i)
                || ((scene.is(i, "with") || Media.led(scene.norm(i)) || scene.is(i, "in") || scene.is(i, "at"))
                        && scene.text().word(i + 1)
                        && scene.dated(i + 1) == null);
    }

    /// `and again on the 8th`
    private static boolean again(Scene scene, int i) {
        return scene.is(i, "again") && scene.dated(i + 1) != null;
    }

    /// `, that was Wednesday on site`
    private static boolean dates(Scene scene, int i) {
        var that = scene.is(i, "that") || scene.is(i, "this") || scene.is(i, "it");
        return that && scene.is(i + 1, "was") && scene.dated(i + 2) != null;
    }

    /// `, both yesterday`, `, all by text`
    private static boolean all(Scene scene, int i) {
        var all = scene.is(i, "both") || scene.is(i, "all") || scene.is(i, "neither");
        return all && (scene.dated(i + 1) != null || Media.led(scene.norm(i + 1)) || scene.is(i + 1, "in"));
    }

    /// `Tom by phone, | Ana by mail`
    private boolean gapped(Scene scene, int i, int from) {
        var mention = scene.mention(i);
        if (mention == null || mention.from() != i) {
            return false;
        }
        return (by(scene, mention.to()) && by(scene, from, i)) || days(scene, from, i, mention.to());
    }

    /// `Ana rang on Monday, | Tom on Tuesday`: somebody and a day alone.
    private static boolean days(Scene scene, int from, int comma, int i) {
        var next = scene.dated(i);
        return next != null
                && !next.time()
                && next.from() == i
                && next.grain() == Dated.Grain.DAY
                && !scene.text().word(next.to())
                && scene.dates(from, comma).stream().anyMatch(dated -> dated.grain() == Dated.Grain.DAY);
    }

    private boolean by(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (by(scene, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean by(Scene scene, int i) {
        return (Media.led(scene.norm(i)) || scene.is(i, "on")) && talk(scene.norm(i + 1));
    }
}
