package kith.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a book's owner is nudged: never without a slot, and not while away. `by` is the member who set it, where the
/// book is a channel's; `offered` once they were asked whether they want it, or said so unasked.
public record Nudging(
        @Nullable Slot slot, @Nullable Away away, @Nullable String by, boolean offered) {
    private static final int CATCH_UP_REPLACES_DAYS = 2;
    private static final int WORKING_DAYS = 5;

    public static final Nudging NONE = new Nudging(null, null, null, false);

    public Nudging at(Slot wanted) {
        return new Nudging(wanted, away, by, true);
    }

    public Nudging off() {
        return new Nudging(null, away, null, true);
    }

    public Nudging setBy(String member) {
        return new Nudging(slot, away, member, offered);
    }

    public Nudging away(Away wanted) {
        return new Nudging(slot, wanted, by, offered);
    }

    public Nudging back() {
        return new Nudging(slot, null, by, offered);
    }

    public Nudging afterOffer() {
        return new Nudging(slot, away, by, true);
    }

    /// When the first nudge after `after` is due; empty without a slot. What fell into the time away is made up for by
    /// one nudge at the slot's hour of the first working day after it, which replaces a regular one soon after.
    public Optional<Instant> next(Instant after, ZoneId zone) {
        if (slot == null) {
            return Optional.empty();
        }
        if (away == null) {
            return Optional.of(slot.next(after, zone));
        }
        var over = slot.on(away.until().plusDays(1), zone);
        if (away.on(slot.next(away.since(), zone).atZone(zone).toLocalDate())) {
            var catchUp = catchUp(slot, away, zone);
            return Optional.of(
                    catchUp.isAfter(after) ? catchUp : slot.next(later(after, soonAfter(catchUp, zone)), zone));
        }
        return Optional.of(slot.next(later(after, over.minusNanos(1)), zone));
    }

    private static Instant catchUp(Slot slot, Away away, ZoneId zone) {
        var day = away.until().plusDays(1);
        while (day.getDayOfWeek().getValue() > WORKING_DAYS) {
            day = day.plusDays(1);
        }
        return slot.on(day, zone);
    }

    private static Instant soonAfter(Instant catchUp, ZoneId zone) {
        return catchUp.atZone(zone).plusDays(CATCH_UP_REPLACES_DAYS).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
