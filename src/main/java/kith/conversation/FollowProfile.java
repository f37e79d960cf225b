package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import kith.people.Settings;
import kith.people.Speech;
import org.jspecify.annotations.Nullable;

/// Keeps a member's zone and language as the platform tells them, and moves what is set by the zone.
final class FollowProfile {
    private static final Duration A_WEEK_BUT_A_DAY = Duration.ofDays(6);

    private FollowProfile() {}

    /// The settings once the zone is `zone`, and the language that of `locale` where that is told.
    static Settings follow(Turn turn, Optional<Settings> before, ZoneId zone, @Nullable Locale locale, Instant now) {
        var known = before.orElse(Settings.in(zone));
        var speech = locale == null
                ? known.speech()
                : new Speech(locale, known.speech().chosen());
        var after = known.movedTo(zone).spokenTo(speech);
        if (before.isPresent() && before.get().equals(after)) {
            return after;
        }
        turn.keep(after);
        if (known.nudging().slot() != null && !known.zone().equals(zone)) {
            moveOn(turn, known, after, now);
        }
        return after;
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
