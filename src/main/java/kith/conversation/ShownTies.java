package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// The last list of whom to reach out to: when and in which words it was asked for, whom `more` had passed over before,
/// whom it showed, and the newest step of the book at that time.
public record ShownTies(
        LocalDate on,
        String asked,
        List<PersonId> earlier,
        List<PersonId> people,
        @Nullable EntryId step) {
    public ShownTies {
        earlier = List.copyOf(earlier);
        people = List.copyOf(people);
    }
}
