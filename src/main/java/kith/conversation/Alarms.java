package kith.conversation;

import java.time.Instant;
import java.util.Optional;

/// The alarms of all books.
public interface Alarms {
    /// The earliest that is due by `until`.
    Optional<Alarm.Of> next(Instant until);

    /// Whether all that rang so far was said.
    boolean told();
}
