package kith.people;

import java.time.LocalDate;
import java.util.List;

/// Help or value that the owner of the book gave.
public record Gift(EntryId id, PersonId to, String what, LocalDate on) implements Entry {
    @Override
    public List<PersonId> people() {
        return List.of(to);
    }
}
