package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kith.people.Settings;

/// Asks a member once whether they want a weekly plan, when their first conversation has fallen silent.
final class OfferNudge {
    private static final Duration SILENCE = Duration.ofMinutes(10);

    /// Puts the question off for as long as the member goes on; there is none before they logged something.
    void later(Scene scene) {
        var book = scene.book();
        var own = book.id().equals(scene.heard().member().book());
        if (own && !scene.settings().nudging().offered() && book.lastStepId().isPresent()) {
            scene.turn().set(Alarm.of(Alarm.Kind.OFFER, scene.now().toInstant().plus(SILENCE)));
        }
    }

    void ring(Turn turn, Instant moment) {
        var settings = turn.settings().orElse(Settings.in(ZoneOffset.UTC));
        var nudging = settings.nudging();
        if (nudging.offered()) {
            return;
        }
        var now = moment.atZone(settings.zone());
        var away = nudging.away();
        if (away != null && away.on(now.toLocalDate())) {
            var over = away.until().atTime(QuietHours.END).atZone(settings.zone());
            turn.set(Alarm.of(Alarm.Kind.OFFER, QuietHours.morningAfter(over).toInstant()));
        } else if (QuietHours.at(now)) {
            turn.set(Alarm.of(Alarm.Kind.OFFER, QuietHours.morningAfter(now).toInstant()));
        } else {
            var id = turn.book().id();
            var to = Address.direct(new Member(id.workspace(), id.owner()));
            turn.post(Letter.nudge(
                    to, WordsOfNudge.offer(), QuietHours.latest(now).toInstant()));
            turn.keep(settings.nudged(nudging.afterOffer()));
        }
    }
}
