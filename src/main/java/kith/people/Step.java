package kith.people;

import java.time.Instant;
import java.util.List;

/// All that one turn changed, in order: the unit that the owner can take back. `said` is what they wrote.
public record Step(EntryId id, Instant at, String said, List<Change> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    /// The changes that take this step back, last first.
    public List<Change> inverse() {
        return changes.reversed().stream().map(Change::inverse).toList();
    }
}
