package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kith.people.Settings;

/// Keeps a member's zone as the platform tells it, and moves what is set by it.
final class FollowZone {
    private static final Duration A_WEEK_BUT_A_DAY = Duration.ofDays(6);

    private FollowZone() {}

    /// The settings once the zone is `zone`.
    static Settings follow(Turn turn, Optional<Settings> before, ZoneId zone, Instant now) {
        if (before.isPresent() && before.get().zone().equals(zone)) {
            return before.get();
        }
        var moved = before.map(each -> each.movedTo(zone)).orElse(Settings.in(zone));
        turn.keep(moved);
        if (before.isPresent() && before.get().nudging().slot() != null) {
            moveOn(turn, before.get(), moved, now);
        }
        return moved;
    }

    /// Who moves east may jump over their slot: then it comes at once, if the day still allows it.
    private static void moveOn(Turn turn, Settings before, Settings moved, Instant now) {
        SetNudge.set(turn, moved, now);
        var due = before.nudging().next(now, before.zone()).orElseThrow();
        var next = moved.nudging().next(now, moved.zone()).orElseThrow();
        if (next.isAfter(due.plus(A_WEEK_BUT_A_DAY))) {
            turn.set(Alarm.of(
                    Alarm.Kind.WEEKLY, next.atZone(moved.zone()).minusWeeks(1).toInstant()));
        }
    }
}
