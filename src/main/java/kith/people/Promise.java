package kith.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something owed between the owner of the book and `person`; `by` owes it.
public record Promise(
        EntryId id,
        PersonId person,
        Side by,
        String what,
        @Nullable LocalDate due,
        State state,
        LocalDate madeOn) implements Entry {

    public enum State {
        OPEN,
        KEPT,
        LET_GO
    }

    public Promise in(State next) {
        return new Promise(id, person, by, what, due, next, madeOn);
    }

    public Promise dueOn(LocalDate day) {
        return new Promise(id, person, by, what, day, state, madeOn);
    }

    @Override
    public List<PersonId> people() {
        return List.of(person);
    }
}
