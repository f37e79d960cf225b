package kith.conversation;

import java.time.Instant;
import java.util.Optional;

/// The alarms of all books.
public interface Alarms {
    /// How many are due, and since when the eldest.
    record Due(long alarms, Optional<Instant> since) {
        public static final Due NONE = new Due(0, Optional.empty());
    }

    Due due(Instant now);

    /// The earliest that is due by `until`.
    Optional<Alarm.Of> next(Instant until);

    /// Whether all that rang so far was said.
    boolean told();
}
