package kith.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What Kith and the member did about suggesting somebody: when they were last shown, the day until which the member
/// said not now, how often they were let go, when they were last asked what they value, and whether they are archived.
public record Attention(
        @Nullable LocalDate shownOn,
        @Nullable LocalDate quietUntil,
        int letGo,
        @Nullable LocalDate askedValueOn,
        boolean archived) {
    public static final Attention NONE = new Attention(null, null, 0, null, false);

    static final int QUIET_AFTER_SHOWN = 45;
    private static final int LETTING_GO_FOR_GOOD = 3;

    /// The member's "not now" is absolute: nothing brings them up before its day.
    boolean mayRemind(LocalDate today) {
        return quietUntil == null || !today.isBefore(quietUntil);
    }

    /// Neither put off, nor archived, nor shown within the last 45 days; shown today they may be shown again.
    boolean maySuggest(LocalDate today) {
        return mayRemind(today) && !archived && !shownLately(today);
    }

    private boolean shownLately(LocalDate today) {
        return shownOn != null && shownOn.isBefore(today) && today.isBefore(shownOn.plusDays(QUIET_AFTER_SHOWN));
    }

    Attention unshown() {
        return new Attention(null, quietUntil, letGo, askedValueOn, archived);
    }

    /// Halved for each time that they were let go.
    double weight() {
        return 1.0 / (1L << Math.min(letGo, Long.SIZE / 2));
    }

    /// The third letting go is the moment to offer that they be archived.
    public boolean offersArchive() {
        return letGo >= LETTING_GO_FOR_GOOD && !archived;
    }

    /// A new talk undoes letting go and archiving; a "not now" stays.
    public Attention talkedAgain() {
        return new Attention(shownOn, quietUntil, 0, askedValueOn, false);
    }
}
