package kith.people;

import java.util.List;

/// A part of an import: people who come or are completed, and what is told of them.
public record Intake(List<Arrival> people, List<Entry> entries) {
    /// Somebody who comes; `listed` until something happens with them.
    public sealed interface Arrival {
        Person person();

        Details details();
    }

    public record New(Person person, Details details, boolean listed) implements Arrival {}

    /// Somebody of the book with more of them than before.
    public record Completed(Person before, Person person, Details had, Details details) implements Arrival {}

    public Intake {
        people = List.copyOf(people);
        entries = List.copyOf(entries);
    }
}
