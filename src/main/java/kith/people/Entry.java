package kith.people;

import java.util.List;

/// Anything that a book keeps and a step can add, change or remove.
public sealed interface Entry permits Person, Talk, Promise, Fact, Gift, Ask, Visit, Offer {
    /// Whom it is about.
    List<PersonId> people();
}
