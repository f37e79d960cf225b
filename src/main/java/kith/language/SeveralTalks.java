package kith.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Notes several talks that one clause tells: each with a day, or a way, of its own.
final class SeveralTalks {
    private static final int HEADING = 4;

    /// So many clauses a list may have.
    private static final int LONGEST = 60;

    private final Media media;
    private final Numerals numerals;

    SeveralTalks(Media media, Numerals numerals) {
        this.media = media;
        this.numerals = numerals;
    }

    /// Whether the clause told of more than one talk with these people, which are noted then.
    boolean note(Turn turn, List<Who> with, TalkKind kind) {
        return each(turn, with, kind) || ways(turn, with) || again(turn, with, kind);
    }

    /// `two calls today: (1) Tom at 9, … (2) Ana at 11`: somebody further down the list behind a heading.
    boolean listed(Turn turn) {
        var people = turn.scene().mentions(turn.from(), turn.to());
        if (people.size() != 1
                || people.getFirst().from() != turn.from()
                || turn.scene().text().word(turn.from() - 1)) {
            return false;
        }
        for (int i = people.getFirst().to(); i < turn.to(); i++) {
            if (turn.scene().dated(i) == null && turn.scene().text().word(i)) {
                return false;
            }
        }
        for (int i = turn.index() - 1; i >= Math.max(0, turn.index() - LONGEST); i--) {
            var heading = turn.clauses().get(i);
            if (turn.scene().is(heading.to(), ":")) {
                return listed(turn, heading, people.getFirst().who());
            }
        }
        return false;
    }

    private boolean listed(Turn turn, Clause heading, Who who) {
        var dates = turn.scene().dates(heading.from(), heading.to());
        var on = dates.isEmpty() ? turn.today().day() : dates.getLast().past();
        var kind = many(turn.scene(), heading);
        return kind != null
                && turn.scene().mentions(heading.from(), heading.to()).isEmpty()
                && !on.isAfter(turn.today().day())
                && turn.notes().talk(List.of(who), kind, on, true);
    }

    /// `3 calls`, `Monday's meetings`
    private @Nullable TalkKind many(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var kind = scene.norm(i).endsWith("s") && scene.dated(i) == null ? media.noun(scene, i) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /// `a mail from Tom on Monday, another on Tuesday`
    private static boolean again(Turn turn, List<Who> with, TalkKind kind) {
        var days = turn.scene().dates(turn.from(), turn.to());
        if (days.size() < 2 || !days.stream().allMatch(dated -> over(turn, dated))) {
            return false;
        }
        for (var dated : days.subList(1, days.size())) {
            if (!more(turn.scene().norm(dated.from() - 1)) && !more(turn.scene().norm(dated.from() - 2))) {
                return false;
            }
        }
        turn.notes().talk(with, kind, days.getFirst().past(), true);
        days.stream().skip(1).forEach(dated -> turn.notes().talks.repeat(dated.past()));
        return true;
    }

    /// `a text from Tom on Friday, | another on Sunday`
    static boolean repeated(Turn turn) {
        var previous = turn.previous();
        var days = turn.scene().dates(turn.from(), turn.to());
        if (previous == null || days.isEmpty() || !turn.notes().talks.in(previous)) {
            return false;
        }
        var another = false;
        for (int i = turn.from(); i < turn.to(); i++) {
            var word = turn.scene().norm(i);
            another |= more(word);
            var joins = word.equals("and") || word.equals("then") || word.equals("one") || more(word);
            if (turn.scene().dated(i) == null && turn.scene().text().word(i) && !joins) {
                return false;
            }
        }
        if (!another || !days.stream().allMatch(dated -> over(turn, dated))) {
            return false;
        }
        var last = turn.notes().talks.last();
        days.stream()
                .filter(dated -> last == null || !dated.past().equals(last.on()))
                .forEach(dated -> turn.notes().talks.repeat(dated.past()));
        return true;
    }

    private static boolean more(String word) {
        return word.equals("another") || word.equals("again") || word.equals("more");
    }

    /// `met Tom on Monday, Ana on Tuesday`: each has a day of their own.
    private static boolean each(Turn turn, List<Who> with, TalkKind kind) {
        var scene = turn.scene();
        var days = new ArrayList<Dated>();
        var people = new ArrayList<Who>();
        for (var mention : scene.mentions(turn.from(), turn.to())) {
            var dated = scene.dated(mention.to());
            if (dated != null && dated.from() == mention.to() && with.contains(mention.who()) && over(turn, dated)) {
                days.add(dated);
                people.add(mention.who());
            }
        }
        if (people.size() < 2 || !new HashSet<>(people).containsAll(with)) {
            return false;
        }
        for (int i = 0; i < people.size(); i++) {
            turn.notes().talk(List.of(people.get(i)), kind, days.get(i).past(), true);
        }
        return true;
    }

    private static boolean over(Turn turn, Dated dated) {
        return !dated.time() && !dated.past().isAfter(turn.today().day());
    }

    /// `Monday over lunch, yesterday by phone`: every day is followed, or led, by a way of its own.
    private boolean ways(Turn turn, List<Who> with) {
        var days = turn.scene().dates(turn.from(), turn.to());
        if (days.size() < 2 || !days.stream().allMatch(dated -> over(turn, dated))) {
            return false;
        }
        var leads = way(turn, turn.from(), days.getFirst().from()) != null;
        var kinds = new ArrayList<TalkKind>();
        for (int i = 0; i < days.size(); i++) {
            int last = i + 1 < days.size() ? days.get(i + 1).from() : turn.to();
            int first = i == 0 ? turn.from() : days.get(i - 1).to();
            var kind = leads
                    ? way(turn, first, days.get(i).from())
                    : way(turn, days.get(i).to(), last);
            if (kind == null || kinds.contains(kind)) {
                return false;
            }
            kinds.add(kind);
        }
        for (int i = 0; i < kinds.size(); i++) {
            turn.notes().talk(with, kinds.get(i), days.get(i).past(), true);
        }
        return true;
    }

    private @Nullable TalkKind way(Turn turn, int from, int to) {
        return media.medium(turn.scene(), from, to, null);
    }

    /// `three calls today: Tom, Ana, Liz`: as many as there are people.
    boolean counted(Turn turn, int people) {
        for (int i = turn.from(); i + 1 < turn.to(); i++) {
            var number = numerals.count(turn.scene().text(), i);
            var kind = number == null || number.value() != people ? null : media.noun(turn.scene(), number.to());
            if (kind != null && number != null && turn.scene().norm(number.to()).endsWith("s")) {
                return true;
            }
        }
        return (turn.scene().is(turn.to(), ":") && each(turn)) || apart(turn);
    }

    /// `emailed Tom and Ana separately`
    private static boolean apart(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            var word = turn.scene().norm(i);
            if (word.equals("separately") || word.equals("individually") || word.equals("respectively")) {
                return true;
            }
        }
        return false;
    }

    /// `today's calls: Tom, Ana`
    private boolean each(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            var word = turn.scene().norm(i);
            if (word.endsWith("s") && word.length() > 3 && media.noun(turn.scene(), i) == TalkKind.CALL) {
                return word.endsWith("calls") || word.endsWith("zooms");
            }
        }
        return false;
    }

    /// `Ana: coffee; Tom: phone`: those whom the clause before has just named, of whom no talk was told yet.
    static List<Who> others(Turn turn) {
        var previous = turn.previous();
        var last = turn.notes().talks.last();
        if (previous == null || last == null || previous.length() > HEADING) {
            return List.of();
        }
        var named = Company.dayed(turn.scene(), previous);
        return turn.notes().talks.in(previous) || named.stream().anyMatch(last.with()::contains) ? List.of() : named;
    }
}
