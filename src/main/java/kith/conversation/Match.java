package kith.conversation;

import java.util.List;
import kith.people.Person;

/// Who of a book a contact is.
sealed interface Match {
    record Nobody() implements Match {}

    record Known(Person person) implements Match {}

    /// One of these, or somebody else.
    record Doubtful(List<Person> people) implements Match {}
}
