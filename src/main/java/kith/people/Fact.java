package kith.people;

import java.time.LocalDate;
import java.util.List;

/// One thing learned about somebody, in the words in which it was told.
public record Fact(EntryId id, PersonId about, String text, FactKind kind, LocalDate learnedOn) implements Entry {
    @Override
    public List<PersonId> people() {
        return List.of(about);
    }
}
