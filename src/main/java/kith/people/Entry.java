package kith.people;

import java.util.List;

/// Anything that a book keeps and a step can add, change or remove.
public sealed interface Entry permits Person, Talk, Promise, Fact, Gift, Ask, Visit, Offer {
    /// A [PersonId] or an [EntryId].
    Object id();

    /// Whether both are the same entry, maybe of different times.
    default boolean isStill(Entry other) {
        return id().equals(other.id());
    }

    /// Whom it is about.
    List<PersonId> people();
}
