package kith.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import kith.conversation.Aftermath;
import kith.conversation.Chat;
import kith.conversation.Chat.About;
import kith.conversation.Chat.Told;
import kith.conversation.Outbox;
import kith.conversation.Outbox.Due;
import kith.conversation.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox: at once when told to, and with every tick whatever has become due again. Each letter
/// goes on a thread of its own, and the next is taken when one is settled, so that no letter waits for a slower one.
public final class Deliver implements Post, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deliver.class);
    private static final Duration IN_FLIGHT = Duration.ofMinutes(1);

    /// Letters that are settled within this many milliseconds are made good in one go.
    private static final int TOGETHER = 20;

    /// Counting all that waits costs more than looking for what is due.
    private static final int TICKS_TO_COUNT = 15;

    private final Outbox outbox;
    private final Chat chat;
    private final Clocks clocks;
    private final Limits limits;
    private final Tally tally;
    private final Settle settle;
    private final UnderWay underWay = new UnderWay();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("delivery").daemon().factory());
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    private int ticks;

    public Deliver(Outbox outbox, Chat chat, Clocks clocks, Limits limits, MeterRegistry meters, Aftermath aftermath) {
        this.outbox = outbox;
        this.chat = chat;
        this.clocks = clocks;
        this.limits = limits;
        this.tally = new Tally(meters, clocks.wall());
        this.settle = new Settle(outbox, clocks, tally, aftermath);
    }

    /// Also sends what an earlier run left behind.
    public void start() {
        var tick = limits.tick().toNanos();
        var _ = rounds.scheduleWithFixedDelay(this::tick, 0, tick, TimeUnit.NANOSECONDS);
    }

    /// Sends what waits without delay, on a thread of its own.
    @Override
    public void soon() {
        within(0);
    }

    @Override
    public Optional<Mark> room(String workspace) {
        var now = clocks.wall().instant();
        return underWay.isFull(workspace, limits) ? Optional.empty() : Optional.of(new Mark(now, now.plus(IN_FLIGHT)));
    }

    /// Once Kith stops, it is sent by whoever finds its mark over.
    @Override
    public void atOnce(Due due, Mark mark) {
        underWay.begin(due.book().workspace());
        try {
            senders.execute(() -> send(due, mark.until()));
        } catch (RejectedExecutionException _) {
            underWay.end(due.book().workspace(), limits);
        }
    }

    private void within(int millis) {
        if (!rounds.isShutdown() && wanted.compareAndSet(false, true)) {
            var _ = rounds.schedule(this::drain, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void tick() {
        guarded(() -> {
            int late = outbox.dropLate(clocks.wall().instant(), clocks.members().instant());
            tally.late(late);
            if (ticks++ % TICKS_TO_COUNT == 0) {
                tally.waits(outbox.waiting());
            }
        });
        drain();
    }

    private void drain() {
        wanted.set(false);
        guarded(() -> {
            boolean more = true;
            while (more && underWay.all() < limits.inAll()) {
                more = take();
            }
        });
    }

    /// Begins to send what is due; false when nothing was.
    private boolean take() {
        var now = clocks.wall().instant();
        var letters = outbox.take(now, now.plus(IN_FLIGHT), limits.beside(underWay));
        for (var each : letters) {
            underWay.begin(each.book().workspace());
            senders.execute(() -> send(each, now.plus(IN_FLIGHT)));
        }
        return !letters.isEmpty();
    }

    /// `again` is when another instance would send it.
    private void send(Due due, Instant again) {
        if (due.letter().isLateAt(clocks.members().instant())) {
            settled(due, again, () -> settle.late(due));
        } else {
            var told = tell(due);
            settled(due, again, () -> settle.as(told, due));
        }
    }

    /// A failure to tell, of whatever kind, is one more attempt: a letter must not hold up its channel for ever.
    private Told tell(Due due) {
        try {
            return due.attempts() > 1 ? chat.tellAgain(due.letter()) : chat.tell(due.letter());
        } catch (RuntimeException e) {
            return new Told.Later(About.LETTER, Duration.ZERO, e.getClass().getName());
        }
    }

    /// What was sent is sent again unless that is written down, so writing is tried for as long as it helps; it tells
    /// whether more may be sent now.
    private void settled(Due due, Instant again, BooleanSupplier write) {
        boolean more = true;
        try {
            more = write.getAsBoolean();
        } catch (RuntimeException e) {
            if (!rounds.isShutdown()
                    && clocks.wall().instant().plus(limits.tick()).isBefore(again)) {
                LOG.error("A letter could not be settled yet: {}", e.toString());
                var _ = rounds.schedule(
                        () -> senders.execute(() -> settled(due, again, write)),
                        limits.tick().toNanos(),
                        TimeUnit.NANOSECONDS);
                return;
            }
            LOG.error("A letter could not be settled and will be sent again: {}", e.toString());
        }
        if (underWay.end(due.book().workspace(), limits) || more) {
            within(TOGETHER);
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be drained; trying again soon: {}", e.toString());
        }
    }

    /// Finishes what is being sent; the rest stays in the outbox for the next start.
    @Override
    public void close() {
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(5, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException _) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
        senders.close();
    }
}
