package kith.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What passed between two people: how often the member gave and asked, when last, how often the other helped the
/// member, and how many promises the other kept.
public record Ledger(
        int given,
        int asked,
        @Nullable LocalDate lastGiven,
        @Nullable LocalDate lastAsked,
        int helped,
        int kept) {
    public static final Ledger EMPTY = new Ledger(0, 0, null, null, 0, 0);

    /// The member asked more often than they gave.
    boolean askedMore() {
        return asked > given;
    }
}
