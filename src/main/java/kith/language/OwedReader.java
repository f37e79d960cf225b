package kith.language;

import java.util.List;
import java.util.Objects;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Finds what is owed though no verb says who will do it: `CVs from me by Friday`, `the quote is due from her side`.
final class OwedReader {
    private final Acts acts;
    private final Persons persons;
    private final Lexicon lexicon;
    private final Cut cut;
    private final Verbs verbs;
    private final Deeds deeds;
    private final Pledges pledges;
    private final DueReader due;

    OwedReader(
            Acts acts,
            Persons persons,
            Lexicon lexicon,
            Verbs verbs,
            Cut cut,
            Deeds deeds,
            Pledges pledges,
            Seals seals) {
        this.acts = acts;
        this.persons = persons;
        this.lexicon = lexicon;
        this.cut = cut;
        this.verbs = verbs;
        this.deeds = deeds;
        this.pledges = pledges;
        this.due = new DueReader(persons, cut, deeds, pledges, seals);
    }

    boolean read(Turn turn) {
        if (!nominal(turn)) {
            return false;
        }
        return marked(turn, Side.ME, acts.of("owed by me").find(turn.scene(), turn.from(), turn.to(), turn.from()))
                || marked(
                        turn,
                        Side.THEM,
                        acts.of("owed by them").find(turn.scene(), turn.from(), turn.to(), turn.from()))
                || handed(turn)
                || (!posted(turn.scene(), turn.from(), turn.to()) && due.read(turn));
    }

    /// No verb but `is`, and not a thing of the past.
    private boolean nominal(Turn turn) {
        var scene = turn.scene();
        var saying = turn.saying();
        if (!saying.verbless() && described(scene, saying)) {
            return true;
        }
        if (saying.negated()
                || saying.subject() == Saying.Subject.ME
                || (saying.tense() == Saying.Tense.PAST && !saying.verbless())) {
            return false;
        }
        if (saying.verbless()) {
            return saying.tense() != Saying.Tense.PAST && saying.tense() != Saying.Tense.MODAL;
        }
        var verb = scene.norm(saying.verb());
        return switch (verb) {
            case "is", "are", "due", "comes", "coming", "remains", "sits", "lies", "follows" -> true;
            default -> saying.verb() == saying.predicate() && noun(scene, saying);
        };
    }

    /// `signed copy from her`, `revised budget to Ana`: no deed of the past.
    private boolean described(Scene scene, Saying saying) {
        int verb = saying.verb();
        return saying.subject() == Saying.Subject.NONE
                && verb == saying.predicate()
                && (verbs.is(scene.norm(verb), Verbs.Form.PARTICIPLE)
                        || (verbs.is(scene.norm(verb), Verbs.Form.GERUND) && scene.is(verb + 2, "from")))
                && lexicon.has("goods", scene.norm(verb + 1));
    }

    /// `References from him`, `the pricing sheet from me`: no verb, though it looks like one.
    private boolean noun(Scene scene, Saying saying) {
        int verb = saying.verb();
        return switch (saying.subject()) {
            case NONE ->
                (lexicon.has("goods", scene.norm(verb)) && !object(scene, verb + 1))
                        || (scene.is(verb + 1, "from") && (scene.is(verb + 2, "me") || scene.is(verb + 2, "us")));
            case THING -> lexicon.has("goods", scene.norm(verb)) || lexicon.has("goods", scene.norm(verb + 1));
            case ME, THEM, KIN -> false;
        };
    }

    private boolean object(Scene scene, int i) {
        return scene.is(i, "the")
                || scene.is(i, "a")
                || scene.is(i, "an")
                || scene.is(i, "me")
                || scene.named(i)
                || lexicon.has("they", scene.norm(i));
    }

    private boolean marked(Turn turn, Side by, Patterns.@Nullable Found marker) {
        var scene = turn.scene();
        if (marker == null || !evident(turn, by, marker)) {
            return false;
        }
        var who = by == Side.THEM
                ? persons.first(scene, marker.from(), marker.to(), turn.focus())
                : persons.first(scene, turn.from(), turn.to(), turn.focus());
        return write(turn, by, who.isEmpty() ? turn.focus().last() : who, marker);
    }

    /// Due on a day to come, or said to be outstanding; what came `from her on Monday` is not.
    private boolean evident(Turn turn, Side by, Patterns.Found marker) {
        var scene = turn.scene();
        if (relieved(scene, turn.from(), turn.to())) {
            return false;
        }
        if (court(turn) != null) {
            return true;
        }
        if (posted(scene, turn.from(), marker.from())) {
            return false;
        }
        if (scene.is(marker.to() - 1, "me") && scene.is(marker.to() - 2, "on")) {
            return true;
        }
        var dated = turn.dateFrom(turn.from());
        var ahead = dated != null && dated.future().isAfter(turn.today().day()) && dated.cue() != Dated.Cue.SINCE;
        return acts.of("outstanding").any(scene, turn.from(), turn.to())
                || (ahead
                        && (by == Side.ME
                                || Objects.requireNonNull(dated).cue() == Dated.Cue.BY
                                || comes(turn, marker, Objects.requireNonNull(dated))))
                || (by == Side.ME && scene.is(marker.to() - 1, "to"));
    }

    /// `the plans from him tomorrow`: no day that may have been.
    private boolean comes(Turn turn, Patterns.Found marker, Dated dated) {
        return (turn.saying().verbless() || noun(turn.scene(), turn.saying()))
                && dated.past().isAfter(turn.today().day())
                && deeds.goods(turn.scene(), turn.from(), marker.from());
    }

    /// `one thing less on my plate`
    private static boolean relieved(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, "less") || scene.is(i, "fewer") || scene.is(i, "gone")) {
                return true;
            }
        }
        return false;
    }

    private Patterns.@Nullable Found court(Turn turn) {
        var mine = acts.of("court of mine").find(turn.scene(), turn.from(), turn.to(), turn.from());
        return mine == null ? acts.of("court of theirs").find(turn.scene(), turn.from(), turn.to(), turn.from()) : mine;
    }

    private boolean posted(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            var word = scene.norm(i);
            if (lexicon.has("email", word)
                    || (lexicon.has("message", word) && !word.equals("note"))
                    || lexicon.has("call", word)
                    || (lexicon.has("chat", word) && !word.equals("word"))
                    || word.equals("love")
                    || word.equals("regards")) {
                return true;
            }
        }
        return false;
    }

    private boolean write(Turn turn, Side by, List<Who> who, Patterns.Found marker) {
        if (who.isEmpty()) {
            return false;
        }
        var scene = turn.scene();
        int start =
                turn.saying().subject() == Saying.Subject.THEM ? turn.saying().predicate() : turn.from();
        int end = marker.from();
        while (end > start && loose(scene, end - 1)) {
            end--;
        }
        end = copula(scene, start, end);
        var before = turn.previous();
        var named = end <= start && before != null && scene.is(before.to(), ":");
        var head = named
                ? cut.undated(scene, Objects.requireNonNull(before).from(), before.to())
                : cut.undated(scene, Math.min(start, end), end);
        int rest = marker.to();
        while (rest < turn.to() && about(scene, rest)) {
            rest++;
        }
        var ball = head.isBlank() || scene.is(end - 1, "ball") || scene.is(end - 2, "ball");
        var tail = cut.undated(scene, rest, turn.to());
        var what = ball ? tail : scene.is(marker.to() - 1, "to") ? head + " to " + tail : head;
        int first = scene.is(start, "so") || scene.is(start, "and") ? start + 1 : start;
        var points = what.isBlank() && by == Side.ME && (scene.is(first, "that") || scene.is(first, "it"));
        var wish = points ? AcceptReader.needed(turn.notes(), who.getFirst(), "that") : what;
        return pledges.write(turn, by, who, wish, Pledges.due(turn, turn.from()));
    }

    /// `the survey | is due to Ana from my office`: the thing ends there.
    private static int copula(Scene scene, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            var is = scene.is(i, "is") || scene.is(i, "are") || scene.is(i, "'s");
            if (is && (scene.is(i + 1, "due") || scene.is(i + 1, "to") || scene.is(i + 1, "with"))) {
                return i;
            }
        }
        return to;
    }

    private static boolean about(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "on", "for", "re", "about", "regarding", "with", "over", ":", "," -> true;
            default -> false;
        };
    }

    /// `is due`, `to come`, `still`: says that it is owed, not what.
    private boolean loose(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "is",
                    "'s",
                    "are",
                    "be",
                    "due",
                    "still",
                    "now",
                    "to",
                    "come",
                    "coming",
                    "outstanding",
                    "pending",
                    "," -> true;
            default -> scene.dated(i) != null;
        };
    }

    /// `intro to Sam → me, Tuesday`: whose name stands behind the arrow.
    private boolean handed(Turn turn) {
        var scene = turn.scene();
        var next = turn.next();
        var given = scene.is(turn.to(), "->") || scene.is(turn.to(), "(");
        if (next == null || !given || !deeds.goods(scene, turn.from(), turn.to())) {
            return false;
        }
        var me = scene.is(next.from(), "me") || scene.is(next.from(), "mine");
        var doer = persons.at(scene, next.from(), turn.focus());
        if (!me && doer.isEmpty()) {
            return false;
        }
        var named = persons.first(scene, turn.from(), turn.to(), turn.focus());
        var who = !me ? doer : named.isEmpty() ? turn.focus().last() : named;
        var dates = scene.dates(next.from(), next.to());
        return !who.isEmpty()
                && pledges.write(
                        turn,
                        me ? Side.ME : Side.THEM,
                        who,
                        cut.undated(scene, turn.from(), turn.to()),
                        dates.isEmpty()
                                ? Pledges.due(turn, turn.from())
                                : dates.getFirst().future());
    }
}
