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
        return !scene.mentions(from, i).isEmpty() && (another(scene, i) || (comma && gapped(scene, i + 1, from)));
    }

    /// `, then a short call with Tom`
    private boolean another(Scene scene, int i) {
        int noun = i + 1;
        while (noun < i + MOST_LED && leads(scene, noun)) {
            noun++;
        }
        if (!talk(scene.norm(noun))) {
            return false;
        }
        int at = !led(scene, noun + 1) && scene.text().word(noun + 1) && !scene.named(noun + 1) ? noun + 2 : noun + 1;
        return led(scene, at) && scene.named(at + 1);
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
        return mention != null && mention.from() == i && by(scene, mention.to()) && by(scene, from, i);
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
