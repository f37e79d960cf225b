package kith.people;

import java.util.Optional;
import java.util.UUID;

/// Names one person within one book.
public record PersonId(UUID value) {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /// Reads what `toString` wrote; empty for anything else, since ids come back through buttons.
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
