package kith.people;

import java.time.LocalDate;

/// A favour that the owner of the book asked.
public record Ask(EntryId id, PersonId of, String what, LocalDate on) implements Entry {}
