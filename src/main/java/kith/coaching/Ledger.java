package kith.coaching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands between the writer and the reader when a draft asks again: the days of the asks since the last give,
/// oldest first, the day of that give, null when nothing was ever given, and both as a line to show.
public record Ledger(
        String name, List<LocalDate> asked, @Nullable LocalDate gave, String line) {
    public Ledger {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("nothing asked");
        }
        asked = List.copyOf(asked);
    }
}
