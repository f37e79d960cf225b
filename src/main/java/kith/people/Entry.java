package kith.people;

import java.util.List;
import java.util.Optional;

/// Anything that a book keeps and a step can add, change or remove.
public sealed interface Entry permits Person, Reach, Talk, Promise, Fact, Gift, Ask, Visit, Offer {
    /// Whom it is about.
    List<PersonId> people();

    /// What names it among the entries; empty for people and how they are reached, who are named by the person.
    default Optional<EntryId> entryId() {
        return switch (this) {
            case Talk it -> Optional.of(it.id());
            case Promise it -> Optional.of(it.id());
            case Fact it -> Optional.of(it.id());
            case Gift it -> Optional.of(it.id());
            case Ask it -> Optional.of(it.id());
            case Visit it -> Optional.of(it.id());
            case Offer it -> Optional.of(it.id());
            case Person _, Reach _ -> Optional.empty();
        };
    }
}
