package kith.language;

import java.util.List;
import kith.people.FactKind;

/// Finds what a clause tells about somebody.
final class FactReader {
    private final FactKinds kinds;
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Cut cut;
    private final Untold untold;

    FactReader(FactKinds kinds, Lexicon lexicon, Verbs verbs, Cut cut) {
        this.kinds = kinds;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.cut = cut;
        this.untold = new Untold(verbs);
    }

    boolean read(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var notes = turn.notes();
        if (Untold.aside(scene, saying) || Untold.supposed(turn) || scene.is(saying.to(), "?") || turn.dates()) {
            return false;
        }
        if (channel(turn)) {
            return true;
        }
        return switch (saying.subject()) {
            case KIN -> kin(scene, saying, notes);
            case THEM -> them(scene, saying, notes);
            case NONE -> fragment(turn);
            case ME, THING -> false;
        };
    }

    /// `reach her on Signal only`: how somebody likes to be reached.
    private boolean channel(Turn turn) {
        var scene = turn.scene();
        int from = turn.saying().predicate();
        if (turn.saying().subject() != Saying.Subject.NONE || !lexicon.has("reaching", scene.norm(from))) {
            return false;
        }
        var standing = false;
        for (int i = from; i < turn.to(); i++) {
            standing |= lexicon.has("standing", scene.norm(i)) && scene.dated(i) == null;
        }
        int length = Pattern.people(scene, from + 1, lexicon);
        var mention = scene.mention(from + 1);
        var who = mention != null ? List.of(mention.who()) : turn.focus().of(scene.norm(from + 1));
        if (!standing || length == 0 || who.isEmpty()) {
            return false;
        }
        turn.notes().fact(who, cut.fact(scene, from, turn.to()), FactKind.OTHER);
        turn.notes().settle(turn.saying().clause());
        return true;
    }

    private boolean kin(Scene scene, Saying saying, Notes notes) {
        if (saying.subjects().isEmpty() || (!saying.verbless() && tellsMe(scene, saying.verb()))) {
            return false;
        }
        var text = cut.fact(scene, saying.from(), saying.to());
        notes.fact(saying.subjects(), text, kinds.of(scene, saying.from(), saying.to(), true));
        return true;
    }

    /// `went vegan`
    private boolean became(Scene scene, int verb) {
        var went = scene.is(verb, "went") || scene.is(verb, "turned") || scene.is(verb, "gone");
        return went && lexicon.has("trait", scene.norm(verb + 1));
    }

    /// `his flatmate tells me | …`: only where it was heard.
    private boolean tellsMe(Scene scene, int verb) {
        return verbs.is(scene.norm(verb), "say") && (scene.is(verb + 1, "me") || scene.is(verb + 1, "us"));
    }

    private boolean them(Scene scene, Saying saying, Notes notes) {
        int from = predicate(scene, saying);
        var apiece = saying.verbless() && saying.subjects().size() > 1 && scene.is(from, "from");
        if (saying.subjects().isEmpty()
                || apiece
                || from >= saying.to()
                || scene.is(from, "my")
                || scene.is(from, "our")
                || (untold.untold(scene, saying) && !became(scene, saying.verb()))) {
            return false;
        }
        if (scene.is(from, "one") && (scene.is(from + 2, "my") || scene.is(from + 2, "our"))) {
            return false;
        }
        if (from == saying.predicate() && saying.verbless() && untold.foreign(scene, from, saying.to())) {
            return false;
        }
        var kind = kinds.of(scene, from, saying.to(), false);
        var told = kinds.told(scene, from, saying.to(), false);
        if ((told == null || told == FactKind.OTHER) && Untold.passing(scene, saying, from)) {
            return false;
        }
        notes.fact(saying.subjects(), cut.fact(scene, from, saying.to()), kind);
        return true;
    }

    /// Past the copula: `she's | looking for a CFO`; but `will be`, `might take` and `doesn't eat` are kept.
    private static int predicate(Scene scene, Saying saying) {
        int i = saying.predicate();
        while (i < saying.to() && copula(scene, i)) {
            i++;
        }
        return i;
    }

    private static boolean copula(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "'s", "is", "are", "was", "were", "'re", "'d", "been", "also", "just", "now" -> true;
            case "has", "have", "had" -> scene.is(i + 1, "been") || scene.is(i + 1, "just");
            default -> false;
        };
    }

    /// With nobody named, a phrase may go on about whom the last clause was about.
    private boolean fragment(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        var focus = turn.focus();
        var notes = turn.notes();
        int from = saying.predicate();
        if (from >= saying.to()
                || focus.last().isEmpty()
                || !scene.mentions(from, saying.to()).isEmpty()) {
            return false;
        }
        if (!tells(scene, saying, from) || (saying.verbless() && scene.is(saying.to(), ":"))) {
            return false;
        }
        var told = LooseClauses.attribute(scene, from);
        if (told != null) {
            notes.settle(saying.clause());
        }
        var kind = told == null ? kinds.of(scene, from, saying.to(), true) : told;
        notes.fact(List.of(focus.last().getFirst()), cut.fact(scene, from, saying.to()), kind);
        return true;
    }

    private boolean tells(Scene scene, Saying saying, int from) {
        var word = scene.norm(from);
        if (word.equals("thinking") && verbs.is(scene.norm(from + 2), Verbs.Form.GERUND)) {
            return true;
        }
        if (owned(scene, saying, from) || LooseClauses.attribute(scene, from) != null) {
            return true;
        }
        if (verbs.is(word, "notold")
                || verbs.is(word, "talk")
                || lexicon.has("they", word)
                || untold.mine(scene, saying, from)) {
            return false;
        }
        if ((scene.is(from, "turns") && scene.is(from + 1, "out"))
                || lexicon.has("silence", word)
                || Untold.shifted(scene, saying)) {
            return false;
        }
        if (saying.verbless() && (lexicon.has("trait", word) || titled(scene, from, saying.to()))) {
            return true;
        }
        if (verbs.is(word, Verbs.Form.THIRD) || verbs.is(word, Verbs.Form.GERUND)) {
            return !lexicon.has("they", scene.norm(from + 1)) || lexicon.has("relative", scene.norm(from + 2));
        }
        if (saying.tense() == Saying.Tense.MODAL && !saying.verbless()) {
            return !lexicon.has("they", scene.norm(saying.verb() + 1)) && !scene.is(from, "should");
        }
        if (verbs.is(word, Verbs.Form.PAST)) {
            return lexicon.has("changes", word);
        }
        var kind = kinds.told(scene, from, saying.to(), true);
        return kind != null && kind != FactKind.OTHER && kind != FactKind.WORK && saying.verbless();
    }

    /// `a retired surgeon`, `photographer`: what somebody is.
    private boolean titled(Scene scene, int from, int to) {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (lexicon.has("role", scene.norm(i))) {
                return !scene.is(from, "the") && !scene.is(from, "with");
            }
            if (scene.is(i, "my") || scene.is(i, "our") || scene.is(i, "one") || scene.dated(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// `his visa finish in October`: something of theirs, in English that isn't the writer's first.
    private boolean owned(Scene scene, Saying saying, int from) {
        var possessive = scene.is(from - 1, "his") || scene.is(from - 1, "her") || scene.is(from - 1, "their");
        return possessive
                && from > saying.from()
                && saying.to() - from > 3
                && verbs.is(scene.norm(from + 1), Verbs.Form.BASE)
                && scene.text().word(from + 2);
    }
}
