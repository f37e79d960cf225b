package kith.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The token with which Kith was let in. Where tokens are rotated, it ends at `until` and `renewal` gets the next one.
public record Grant(
        String token, @Nullable String renewal, @Nullable Instant until) {

    /// Whether it is to be used at `moment` no more.
    public boolean endsBy(Instant moment) {
        return until != null && !until.isAfter(moment);
    }

    @Override
    public String toString() {
        return "a grant until " + until;
    }
}
