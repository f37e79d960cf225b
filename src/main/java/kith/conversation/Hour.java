package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.people.PersonId;

/// An hour that walks through the plan of a day: since which day and behind which mark of the book's steps, through
/// whom, whom the member passed over, and whether it waits to be resumed. Whom they reached is read from the log.
public record Hour(
        LocalDate plan, LocalDate since, long mark, List<Planned> people, List<PersonId> skipped, boolean stopped) {
    public Hour {
        people = List.copyOf(people);
        skipped = List.copyOf(skipped);
    }

    Hour skipping(PersonId person) {
        var more = new ArrayList<>(skipped);
        more.add(person);
        return new Hour(plan, since, mark, people, more, false);
    }

    Hour stopped(boolean now) {
        return new Hour(plan, since, mark, people, skipped, now);
    }

    boolean skips(Planned planned) {
        return skipped.stream().anyMatch(planned::is);
    }

    Hour without(PersonId person) {
        return new Hour(
                plan,
                since,
                mark,
                Plan.without(people, person),
                skipped.stream().filter(each -> !each.equals(person)).toList(),
                stopped);
    }

    Hour merged(PersonId gone, PersonId kept) {
        return new Hour(plan, since, mark, Plan.merged(people, gone, kept), skipped, stopped);
    }
}
