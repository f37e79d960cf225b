package kith.coaching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message that the writer has not sent yet; `to` is null when it is not known whom it is for. `earlier` are the
/// writer's own recent drafts, where they let them be kept.
public record Draft(String text, LocalDate today, @Nullable Recipient to, List<Earlier> earlier) {
    /// A draft that the writer made before, and for whom.
    public record Earlier(String name, String text) {}

    public Draft {
        earlier = List.copyOf(earlier);
    }

    public Draft(String text, LocalDate today, @Nullable Recipient to) {
        this(text, today, to, List.of());
    }

    /// The same draft in other words.
    public Draft saying(String words) {
        return new Draft(words, today, to, earlier);
    }
}
