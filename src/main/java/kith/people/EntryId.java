package kith.people;

import java.util.Optional;
import java.util.UUID;

/// Names one entry (a talk, promise, fact, gift, ask) or one step within one book.
public record EntryId(UUID value) {
    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }

    /// Reads what `toString` wrote; empty for anything else, since ids come back through buttons.
    public static Optional<EntryId> parse(String text) {
        try {
            return Optional.of(new EntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
