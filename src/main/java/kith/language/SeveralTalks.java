package kith.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Notes several talks that one clause tells: each with a day, or a way, of its own.
final class SeveralTalks {
    private static final int HEADING = 4;

    private final Media media;
    private final Numerals numerals;

    SeveralTalks(Media media, Numerals numerals) {
        this.media = media;
        this.numerals = numerals;
    }

    /// Whether the clause told of more than one talk with these people, which are noted then.
    boolean note(Turn turn, List<Who> with, TalkKind kind) {
        return each(turn, with, kind) || ways(turn, with);
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
