package kith.conversation;

import java.time.Instant;
import kith.people.EntryId;

/// An errand broke off, so that it is set going again; or a file was asked about and nobody said anything.
final class RingErrand {
    private RingErrand() {}

    static void ring(Turn turn, Alarm alarm, Instant now) {
        EntryId.parse(alarm.about()).flatMap(turn.errands()::of).ifPresent(errand -> {
            if (errand.goesOn()) {
                WorkOnErrands.begin(turn, errand, now);
            } else {
                turn.errands().drop(errand.id());
            }
        });
    }
}
