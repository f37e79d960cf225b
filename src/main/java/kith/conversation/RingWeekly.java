package kith.conversation;

import java.time.Instant;
import java.util.Optional;
import kith.people.Settings;
import org.jspecify.annotations.Nullable;

/// Says what a weekly nudge has to say, and sets the next.
final class RingWeekly {
    private final PlanWeek plan;
    private final TellChannel tell;

    RingWeekly(PlanWeek plan, TellChannel tell) {
        this.plan = plan;
        this.tell = tell;
    }

    void ring(Turn turn, Alarm alarm, Instant now) {
        var settings = turn.settings();
        if (settings.isPresent() && settings.get().nudging().slot() != null) {
            ring(turn, settings.get(), alarm, now);
        }
    }

    private void ring(Turn turn, Settings settings, Alarm alarm, Instant now) {
        var due = alarm.at().atZone(settings.zone());
        var until = QuietHours.latest(due).toInstant();
        var away = settings.nudging().away();
        if (now.isBefore(until)
                && (away == null || !away.on(due.toLocalDate()))
                && turn.claim("weekly " + due.toLocalDate())) {
            say(turn, settings, now, until);
        }
        goOn(turn, now.isAfter(alarm.at()) ? now : alarm.at());
    }

    private void say(Turn turn, Settings settings, Instant now, Instant until) {
        var book = turn.book().id();
        var by = settings.nudging().by();
        var member = new Member(book.workspace(), by == null ? book.owner() : by);
        var to = Address.direct(new Member(book.workspace(), book.owner()));
        var scene = Scene.ringing(turn, member, to, now.atZone(settings.zone()));
        reply(scene, by).ifPresent(reply -> turn.post(Letter.nudge(to, reply, until)));
    }

    private Optional<Reply> reply(Scene scene, @Nullable String by) {
        return by == null ? plan.reply(scene) : tell.reply(scene);
    }

    /// The settings may have changed with what was said. Once a time away is over, it is forgotten.
    private static void goOn(Turn turn, Instant after) {
        var settings = turn.settings().orElseThrow();
        var nudging = settings.nudging();
        SetNudge.set(turn, settings, after);
        var away = nudging.away();
        if (away != null && !away.on(after.atZone(settings.zone()).toLocalDate())) {
            turn.keep(settings.nudged(nudging.back()));
        }
    }
}
