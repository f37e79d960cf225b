package kith.people;

import java.time.LocalDate;

/// Help or value that the owner of the book gave.
public record Gift(EntryId id, PersonId to, String what, LocalDate on) implements Entry {}
