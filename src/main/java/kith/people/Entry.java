package kith.people;

import java.util.List;
import java.util.Optional;

/// Anything that a book keeps and a step can add, change or remove.
public sealed interface Entry permits Person, Reach, Talk, Promise, Fact, Gift, Ask, Visit, Offer {
    /// A [PersonId] or an [EntryId].
    Object id();

    /// Whether both are the same entry, maybe of different times.
    default boolean isStill(Entry other) {
        return getClass() == other.getClass() && id().equals(other.id());
    }

    /// Whom it is about.
    List<PersonId> people();

    /// What names it among the entries; empty for people and how they are reached, who are named by the person.
    default Optional<EntryId> entryId() {
        return id() instanceof EntryId each ? Optional.of(each) : Optional.empty();
    }
}
