package kith.people;

import java.time.Instant;
import java.time.LocalDate;

/// The owner of a book is away from `since`, when they said so, to the end of the day `until`.
public record Away(Instant since, LocalDate until) {
    public boolean on(LocalDate day) {
        return !day.isAfter(until);
    }
}
