package kith.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entry before and after: added when there is no before, removed when there is no after.
public record Change(@Nullable Entry before, @Nullable Entry after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change has a before or an after.");
        }
    }

    public static Change added(Entry entry) {
        return new Change(null, entry);
    }

    public static Change removed(Entry entry) {
        return new Change(entry, null);
    }

    public static Change from(Entry before, Entry after) {
        return new Change(before, after);
    }

    public Change inverse() {
        return new Change(after, before);
    }

    /// The entry that this change leaves in the book.
    public Optional<Entry> leaves() {
        return Optional.ofNullable(after);
    }
}
