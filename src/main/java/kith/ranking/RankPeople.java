package kith.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Rhythm;
import kith.people.Side;
import kith.ranking.Waiting.Reason;

/// Whom to reach out to: what is owed soon, then whoever has been silent longer than is usual between the two.
public final class RankPeople {
    private static final int MOST_DEBTS = 2;
    private static final int DEBT_HORIZON = 7;
    private static final int SHORTEST_SILENCE = 14;
    private static final int HORIZON = 30;

    /// At most `count` suggestions, each person once; fewer when fewer deserve it.
    public List<Waiting> rank(List<Rhythm> rhythms, List<Promise> open, LocalDate today, int count) {
        var chosen = new ArrayList<>(debts(rhythms, open, today, Math.min(MOST_DEBTS, count)));
        var taken = new HashSet<PersonId>();
        chosen.forEach(each -> taken.add(each.person().id()));
        rhythms.stream()
                .filter(each -> !taken.contains(each.person().id()))
                .filter(each -> mayBeShown(each.person(), today) && overdue(each, today))
                .sorted(Comparator.comparingDouble((Rhythm each) -> urgency(each, today))
                        .reversed()
                        .thenComparing(each -> each.person().name()))
                .limit(count - chosen.size())
                .map(each -> goneQuiet(each, today))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static List<Waiting> debts(List<Rhythm> rhythms, List<Promise> open, LocalDate today, int most) {
        Map<PersonId, Person> people = new HashMap<>();
        rhythms.forEach(each -> people.put(each.person().id(), each.person()));
        var seen = new HashSet<PersonId>();
        var debts = new ArrayList<Waiting>();
        for (var promise : open) {
            var person = people.get(promise.person());
            var due = promise.due();
            if (debts.size() < most
                    && person != null
                    && promise.by() == Side.ME
                    && due != null
                    && !due.isAfter(today.plusDays(DEBT_HORIZON))
                    && mayBeShown(person, today)
                    && seen.add(person.id())) {
                debts.add(new Waiting(person, new Reason.PromiseDue(promise)));
            }
        }
        return debts;
    }

    private static boolean mayBeShown(Person person, LocalDate today) {
        return person.quietUntil() == null || !today.isBefore(person.quietUntil());
    }

    private static boolean overdue(Rhythm rhythm, LocalDate today) {
        long silence = Pace.of(rhythm).silence(today);
        return rhythm.days() > 0
                && silence >= SHORTEST_SILENCE
                && silence > Pace.of(rhythm).gap(Odds.FIRST_GUESS);
    }

    /// Depth at risk: log2(1 + n) · (1 − p), halved for each time that the owner let them go.
    private static double urgency(Rhythm rhythm, LocalDate today) {
        double depth = Math.log1p(rhythm.days()) / Math.log(2);
        return depth
                * (1 - Odds.within(HORIZON, Pace.of(rhythm), Odds.FIRST_GUESS, today))
                / (1 << Math.min(rhythm.person().letGo(), 8));
    }

    private static Waiting goneQuiet(Rhythm rhythm, LocalDate today) {
        return new Waiting(
                rhythm.person(),
                new Reason.GoneQuiet(
                        Math.round(Pace.of(rhythm).gap(Odds.FIRST_GUESS)),
                        rhythm.days(),
                        Pace.of(rhythm).silence(today)));
    }
}
