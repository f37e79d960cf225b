package kith.people;

import java.time.LocalDate;
import java.util.List;

/// Where the owner said they will be, from one day to another, both included.
public record Visit(EntryId id, String place, LocalDate from, LocalDate to) implements Entry {
    public Visit {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A visit ends after it began.");
        }
    }

    @Override
    public List<PersonId> people() {
        return List.of();
    }
}
