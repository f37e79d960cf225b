package kith.people;

import java.time.LocalDate;
import java.util.List;

/// Something that the owner of the book can do for others.
public record Offer(EntryId id, String text, LocalDate toldOn) implements Entry {
    @Override
    public List<PersonId> people() {
        return List.of();
    }
}
