package kith.conversation;

import java.time.Instant;

/// Hands an alarm to the behaviour that set it.
final class RingAlarm {
    private final Repertoire can;

    RingAlarm(Repertoire can) {
        this.can = can;
    }

    /// An alarm that is there no more has rung already.
    void ring(Turn turn, Alarm alarm, Instant now) {
        if (turn.take(alarm)) {
            switch (alarm.kind()) {
                case WEEKLY -> can.weekly().ring(turn, alarm, now);
                case OFFER -> can.offerNudge().ring(turn, now);
                case CLAIM -> can.remindClaim().ring(turn, alarm, now);
                case FADE -> can.retention().ring(turn, now);
                case PURGE -> throw new IllegalArgumentException("A purge rings outside of any turn.");
                case ERRAND -> RingErrand.ring(turn, alarm, now);
            }
        }
    }
}
