package kith.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells with whom the talk of a clause was.
final class Company {
    private final Lexicon lexicon;
    private final Persons persons;
    private final TalkWords words;

    Company(Lexicon lexicon, Persons persons, TalkWords words) {
        this.lexicon = lexicon;
        this.persons = persons;
        this.words = words;
    }

    List<Who> of(Turn turn) {
        var saying = turn.saying();
        var scene = turn.scene();
        if (saying.subject() == Saying.Subject.THEM && !saying.subjects().isEmpty() && !saying.verbless()) {
            return Companions.of(turn, lexicon);
        }
        if (another(scene, saying.from(), saying.to())) {
            return persons.all(scene, saying.from(), saying.to(), turn.focus());
        }
        var pair = TheseTwo.of(turn);
        if (!pair.isEmpty()) {
            return pair;
        }
        var all = persons.all(scene, saying.from(), saying.to(), turn.focus());
        if (!all.isEmpty()) {
            return Companions.withHost(turn, all, lexicon);
        }
        var apposed = apposed(turn);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        var met = met(turn);
        if (!met.isEmpty()) {
            return met;
        }
        var host = persons.first(scene, saying.from(), saying.to(), turn.focus());
        if (!host.isEmpty()) {
            return host;
        }
        var we = scene.is(saying.predicate() - 1, "we")
                || saying.subject() == Saying.Subject.KIN
                || ours(scene, saying.from(), saying.to());
        if (we) {
            return turn.focus().group();
        }
        var headed = scene.is(saying.from() - 1, ":") ? names(scene, turn.previous()) : List.<Who>of();
        var beside = headed.isEmpty() ? beside(turn) : headed;
        return beside.isEmpty()
                        && scene.mentions(saying.from(), saying.to()).isEmpty()
                        && words.past(scene, saying)
                        && (saying.subject() != Saying.Subject.THING
                                || lexicon.has("arrives", scene.norm(saying.verb())))
                ? turn.focus().named()
                : beside;
    }

    /// `Femi is new at Wise. Met at Sophie's party`: the one spoken of, not whose party it was.
    private static List<Who> met(Turn turn) {
        var scene = turn.scene();
        int verb = turn.saying().verb();
        var owner = scene.mention(verb + 2);
        if (!scene.is(verb, "met") || !scene.is(verb + 1, "at") || owner == null) {
            return List.of();
        }
        var before = scene.mentions(0, turn.from());
        if (before.isEmpty() || before.getLast().who().equals(owner.who())) {
            return List.of();
        }
        turn.notes().sources.add(owner.who());
        return List.of(before.getLast().who());
    }

    /// `with a new prospect: Ana Lund, who …`
    private static List<Who> apposed(Turn turn) {
        var scene = turn.scene();
        for (int i = turn.from(); i < turn.to(); i++) {
            var led = scene.is(i, "with") || scene.is(i, "to") || scene.is(i, "by") || scene.is(i, "from");
            var mention = scene.mention(turn.to() + 1);
            if (led && mention != null && Together.apposed(scene, i + 1, turn.to())) {
                return List.of(mention.who());
            }
        }
        return List.of();
    }

    /// `14:00 call - Ragnar, Siv`: the names alone in the next clause.
    static List<Who> beside(Turn turn) {
        var next = turn.next();
        if (next == null || next.sentence() > turn.saying().clause().sentence() + 1) {
            return List.of();
        }
        var listed = turn.scene().is(turn.to(), ":") ? RollCall.of(turn) : List.<Who>of();
        return listed.isEmpty() ? names(turn.scene(), next) : listed;
    }

    /// Whom a clause names that holds nothing but names, and perhaps the writer's own place among them.
    static List<Who> names(Scene scene, @Nullable Clause clause) {
        if (clause == null) {
            return List.of();
        }
        for (int i = clause.from(); i < clause.to() && !rollCall(scene, clause); i++) {
            var joins = scene.is(i, ",") || scene.is(i, "and") || scene.is(i, "me") || scene.is(i, "myself");
            if (!scene.named(i) && !joins && scene.text().word(i)) {
                return List.of();
            }
        }
        return scene.mentions(clause.from(), clause.to()).stream()
                .map(Mention::who)
                .toList();
    }

    /// `Tue Tom | (coffee)`: names and perhaps their day.
    static List<Who> dayed(Scene scene, @Nullable Clause clause) {
        var dated = clause == null ? null : scene.dated(clause.from());
        return clause != null && dated != null && dated.to() < clause.to()
                ? names(scene, new Clause(dated.to(), clause.to(), clause.sentence(), clause.reported()))
                : names(scene, clause);
    }

    /// `Board call: Ana, Tom and a new guy, Emil Dufresne`: whatever else is said of those in a list behind a heading.
    private static boolean rollCall(Scene scene, Clause clause) {
        var first = scene.mention(clause.from());
        if (first == null || !scene.is(clause.from() - 1, ":")) {
            return false;
        }
        int next = first.to();
        return next < clause.to()
                && (scene.is(next, ",")
                        || scene.is(next, "and")
                        || scene.is(next, "plus")
                        || scene.is(next, "(")
                        || scene.dated(next) != null);
    }

    /// `met Will and Ana after`: somebody of whom it is said that it was at another time.
    @Nullable
    Who later(Turn turn) {
        var scene = turn.scene();
        for (var mention : scene.mentions(turn.from(), turn.to())) {
            int next = mention.to();
            var led = scene.is(mention.from() - 1, "and")
                    || scene.is(mention.from() - 1, ",")
                    || scene.is(mention.from() - 1, "then");
            var ends = next + 1 >= turn.to() || (scene.is(next + 1, "that") && next + 2 >= turn.to());
            var then = switch (scene.norm(next)) {
                case "after", "afterwards", "later", "next", "before", "separately", "then" -> true;
                default -> false;
            };
            if (led && then && ends) {
                return mention.who();
            }
        }
        return null;
    }

    /// `spoke with his son`: another than the one spoken of.
    /// Nobody of those spoken of, but somebody of theirs.
    boolean another(Turn turn) {
        return another(turn.scene(), turn.from(), turn.to());
    }

    private boolean another(Scene scene, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            var led = scene.is(i, "with") || scene.is(i, "to") || scene.is(i, "by");
            var mention = scene.mention(i + 1);
            if (led && mention != null && Clue.possessive(scene.text(), mention.to())) {
                return lexicon.has("relative", scene.norm(mention.to() + 1))
                        || lexicon.has("colleague", scene.norm(mention.to() + 1));
            }
            if (led && (Whereabouts.determiner(scene.norm(i + 1)) || lexicon.has("relative", scene.norm(i + 1)))) {
                return lexicon.has("relative", scene.norm(i + 1))
                        || lexicon.has("relative", scene.norm(i + 2))
                        || lexicon.has("colleague", scene.norm(i + 2));
            }
        }
        return false;
    }

    private static boolean ours(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, "our") || scene.is(i, "us") || scene.is(i, "we")) {
                return true;
            }
        }
        return false;
    }
}
