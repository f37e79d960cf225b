package kith.people;

import java.time.LocalDate;
import java.util.List;

/// A favour that the owner of the book asked.
public record Ask(EntryId id, PersonId of, String what, LocalDate on) implements Entry {
    @Override
    public List<PersonId> people() {
        return List.of(of);
    }
}
