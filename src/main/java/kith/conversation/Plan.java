package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A week's plan: its day, whom it names, the one before it, and on which plan's day something to give was last brought
/// up.
public record Plan(
        LocalDate on,
        List<Planned> people,
        @Nullable Before before,
        @Nullable LocalDate ideaOn) {
    private static final int HOLDS_FOR = 7;

    /// The plan before: its day, and whom it named.
    public record Before(LocalDate on, List<Planned> people) {
        public Before {
            people = List.copyOf(people);
        }
    }

    public Plan {
        people = List.copyOf(people);
    }

    /// For a week, or until there is another.
    boolean holds(LocalDate today) {
        return !today.isBefore(on) && today.isBefore(on.plusDays(HOLDS_FOR));
    }

    Before asBefore() {
        return new Before(on, people);
    }

    boolean bringsIdea() {
        return on.equals(ideaOn);
    }

    Plan without(PersonId person) {
        return new Plan(
                on,
                without(people, person),
                before == null ? null : new Before(before.on(), without(before.people(), person)),
                ideaOn);
    }

    Plan merged(PersonId gone, PersonId kept) {
        return new Plan(
                on,
                merged(people, gone, kept),
                before == null ? null : new Before(before.on(), merged(before.people(), gone, kept)),
                ideaOn);
    }

    static List<Planned> without(List<Planned> people, PersonId person) {
        return people.stream().filter(each -> !each.is(person)).toList();
    }

    static List<Planned> merged(List<Planned> people, PersonId gone, PersonId kept) {
        return people.stream().map(each -> each.merged(gone, kept)).toList();
    }
}
