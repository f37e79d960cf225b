package kith.language;

import java.util.regex.Pattern;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Finds what still says something of its own behind a comma, though it is no whole sentence.
final class LooseClauses {
    /// `sailor`, `cyclist`, but not `dinner`.
    private static final Pattern DOER = Pattern.compile(
            "(?!.*(?:dinner|summer|winter|order|number|quarter|member|offer|corner|paper)$).{2,}(?:[eo]r|ist|fan)");

    private final Lexicon lexicon;
    private final Verbs verbs;

    LooseClauses(Lexicon lexicon, Verbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /// Whether it says something of its own: `looking for work`, `happy to be quoted`.
    boolean begins(Scene scene, int i) {
        var word = scene.norm(i);
        return verbs.is(word, Verbs.Form.GERUND)
                || scene.is(i, "remember")
                || (scene.is(i, "me") && scene.is(i + 1, "to"))
                || former(scene, i)
                || keen(scene, i)
                || scene.is(i, "no")
                || scene.is(i, "not")
                || verbs.is(word, "deed", Verbs.Form.BASE)
                || scene.is(i, "happy")
                || scene.is(i, "open")
                || scene.is(i, "now")
                || lexicon.has("relative", word)
                || lexicon.has("fragment", word)
                || thing(scene, i)
                || newcomer(scene, i)
                || (scene.text().word(i)
                        && scene.text().word(i + 1)
                        && lexicon.has("relative", scene.norm(i + 1))
                        && !scene.is(i, "and"));
    }

    /// `text from Tom, | launch moved to June`: what it said.
    boolean sent(Scene scene, int from, int comma) {
        var mention = scene.mention(comma - 1);
        int wire = mention == null ? from : mention.from() - 2;
        var word = wire > from - 1 && scene.is(wire + 1, "from") ? scene.norm(wire) : "";
        return (lexicon.has("message", word) || lexicon.has("email", word) || lexicon.has("call", word))
                && scene.text().word(comma + 1)
                && !scene.named(comma + 1)
                && scene.dated(comma + 1) == null
                && !lexicon.has("conj", scene.norm(comma + 1))
                && !lexicon.has("namecue", scene.norm(comma + 1));
    }

    /// `proposal is with me`, `CVs from me tomorrow`.
    private boolean thing(Scene scene, int i) {
        var side = scene.is(i, "from") && (scene.is(i + 2, "side") || scene.is(i + 2, "end"));
        return side
                || stated(scene, i)
                || (lexicon.has("goods", scene.norm(i))
                        && (scene.is(i + 1, "is")
                                || scene.is(i + 1, "are")
                                || scene.is(i + 1, "from")
                                || scene.is(i + 1, "due")
                                || scene.is(i + 1, "by")));
    }

    /// `ex-Infosys`, `golf mad`: what somebody was, or likes.
    static @Nullable FactKind attribute(Scene scene, int i) {
        return former(scene, i) ? FactKind.WORK : keen(scene, i) ? FactKind.INTEREST : null;
    }

    /// `…, ex-Infosys`
    private static boolean former(Scene scene, int i) {
        return (scene.is(i, "ex") && scene.text().capital(i + 1))
                || scene.norm(i).startsWith("ex-");
    }

    /// `…, golf mad`, `…, big sailor`: what somebody likes.
    private static boolean keen(Scene scene, int i) {
        var ends = !scene.text().word(i + 2) || scene.is(i + 2, "apparently") || scene.is(i + 2, "too");
        var mad = switch (scene.norm(i + 1)) {
            case "mad", "fan", "nut", "lover", "buff", "fanatic", "obsessed", "addict", "geek" -> true;
            default -> false;
        };
        var big = (scene.is(i, "big") || scene.is(i, "huge") || scene.is(i, "keen") || scene.is(i, "avid"))
                && DOER.matcher(scene.norm(i + 1)).matches();
        return scene.text().word(i)
                && !scene.named(i)
                && ends
                && (mad || (big && scene.text().word(i + 1)));
    }

    /// `…, contract signing is set for May`: a thing of a word or two, and how it is.
    private boolean stated(Scene scene, int from) {
        for (int i = from; i < from + 4; i++) {
            var is = i > from && (scene.is(i, "is") || scene.is(i, "are") || scene.is(i, "was") || scene.is(i, "were"));
            if (is) {
                return true;
            }
            if (!scene.text().word(i)
                    || scene.named(i)
                    || scene.dated(i) != null
                    || lexicon.has("stop", scene.norm(i))) {
                return false;
            }
        }
        return false;
    }

    /// `…, Ben feuding with the board`.
    private boolean newcomer(Scene scene, int i) {
        var mention = scene.mention(i);
        return mention != null && mention.from() == i && verbs.is(scene.norm(mention.to()), Verbs.Form.GERUND);
    }
}
