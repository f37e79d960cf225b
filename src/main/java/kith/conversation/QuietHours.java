package kith.conversation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// When Kith speaks unasked to somebody who chose no time: on working days, from [#BEGIN] to [#END].
final class QuietHours {
    static final LocalTime BEGIN = LocalTime.of(8, 0);
    static final LocalTime END = LocalTime.of(19, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration AT_LEAST = Duration.ofMinutes(30);

    private QuietHours() {}

    static boolean at(ZonedDateTime now) {
        return weekend(now)
                || now.toLocalTime().isBefore(BEGIN)
                || !now.toLocalTime().isBefore(END);
    }

    /// The first working morning after `now`.
    static ZonedDateTime morningAfter(ZonedDateTime now) {
        var morning = now.with(MORNING);
        while (weekend(morning) || !morning.isAfter(now)) {
            morning = morning.plusDays(1).with(MORNING);
        }
        return morning;
    }

    /// Until when something may still come that was due at `due`: the same local day or not at all, and not into the
    /// evening unless it was to come then.
    static ZonedDateTime latest(ZonedDateTime due) {
        var evening = due.with(END);
        var last =
                due.isBefore(evening) ? evening : due.toLocalDate().plusDays(1).atStartOfDay(due.getZone());
        var soon = due.plus(AT_LEAST);
        return soon.isAfter(last) ? soon : last;
    }

    private static boolean weekend(ZonedDateTime day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
