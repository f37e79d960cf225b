package kith.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When something was last written as far as it is known, so that nobody looks for anything newer; null when it never
/// was.
record Lately(@Nullable Instant latest) {
    static final Lately UNKNOWN = new Lately(Instant.MAX);

    boolean isBefore(Instant since) {
        return latest == null || latest.isBefore(since);
    }
}
