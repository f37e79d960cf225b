package kith.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kith.conversation.Alarms;
import kith.conversation.Conversation;
import kith.nudges.Nudges;

/// Travels in time by the members' clock, stopping by at all that is due on the way: each nudge comes at its own
/// moment, and a journey ends when what it rang was said.
final class Journey {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final TravellingClock clock;
    private final Alarms alarms;
    private final Conversation conversation;
    private final CompletableFuture<Nudges> nudges;
    private final Consumer<Instant> arrived;

    /// `arrived` is told each moment that is set.
    Journey(
            TravellingClock clock,
            Alarms alarms,
            Conversation conversation,
            CompletableFuture<Nudges> nudges,
            Consumer<Instant> arrived) {
        this.clock = clock;
        this.alarms = alarms;
        this.conversation = conversation;
        this.nudges = nudges;
        this.arrived = arrived;
    }

    synchronized void to(Instant moment) {
        nudges.join().whilePaused(() -> {
            var due = alarms.next(moment);
            while (due.isPresent() && moment.isAfter(clock.instant())) {
                stopAt(due.get().alarm().at());
                conversation.ring(due.get(), clock.instant());
                awaitTold();
                due = alarms.next(moment);
            }
            clock.travelTo(moment);
            arrived.accept(moment);
        });
    }

    /// Goes on to the next alarm; false when there is none.
    boolean toNext() {
        Optional<Instant> next = alarms.next(clock.instant().plus(Duration.ofDays(400)))
                .map(each -> each.alarm().at());
        next.ifPresent(this::to);
        return next.isPresent();
    }

    synchronized void back() {
        nudges.join().whilePaused(() -> {
            clock.comeBack();
            arrived.accept(clock.instant());
        });
    }

    Instant now() {
        return clock.instant();
    }

    /// What was due before now is late: time does not run backwards for it.
    private void stopAt(Instant due) {
        if (due.isAfter(clock.instant())) {
            clock.travelTo(due);
            arrived.accept(due);
        }
    }

    private void awaitTold() {
        var begun = System.nanoTime();
        while (!alarms.told() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
