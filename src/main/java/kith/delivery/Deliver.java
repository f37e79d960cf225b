package kith.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kith.conversation.Chat;
import kith.conversation.Chat.Told;
import kith.conversation.Letter;
import kith.conversation.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox: at once when told to, and every second whatever has become due again.
/// Letters to one channel keep their order; letters to different channels go side by side.
public final class Deliver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deliver.class);
    private static final int SIDE_BY_SIDE = 16;
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration IN_FLIGHT = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Chat chat;
    private final InstantSource time;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("delivery").daemon().factory());
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    /// `time` is the wall clock, in which platforms measure their limits.
    public Deliver(Outbox outbox, Chat chat, InstantSource time) {
        this.outbox = outbox;
        this.chat = chat;
        this.time = time;
    }

    /// Also sends what an earlier run left behind.
    public void start() {
        var _ = rounds.scheduleWithFixedDelay(this::drain, 0, 1, TimeUnit.SECONDS);
    }

    /// Sends what waits without delay, on a thread of its own.
    public void soon() {
        if (!rounds.isShutdown() && wanted.compareAndSet(false, true)) {
            rounds.execute(this::drain);
        }
    }

    private void drain() {
        wanted.set(false);
        try {
            while (round()) {
                LOG.trace("another round");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be drained; trying again in a second: {}", e.toString());
        }
    }

    /// Sends what is due; false when nothing was.
    private boolean round() throws InterruptedException {
        var now = time.instant();
        var letters = outbox.take(now, now.plus(IN_FLIGHT), SIDE_BY_SIDE);
        List<Callable<Boolean>> tasks = letters.stream()
                .map(letter -> (Callable<Boolean>) () -> send(letter))
                .toList();
        senders.invokeAll(tasks);
        return !letters.isEmpty();
    }

    private boolean send(Letter letter) {
        try {
            settle(letter, tell(letter));
            return true;
        } catch (RuntimeException e) {
            LOG.error("A letter could not be settled and will be tried again: {}", e.toString());
            return false;
        }
    }

    /// A failure to tell, of whatever kind, is one more attempt: a letter must not hold up its channel for ever.
    private Told tell(Letter letter) {
        try {
            return chat.tell(letter);
        } catch (RuntimeException e) {
            return new Told.Later(Duration.ZERO, e.getClass().getName());
        }
    }

    private void settle(Letter letter, Told told) {
        switch (told) {
            case Told.Delivered() -> outbox.delivered(letter);
            case Told.Never(String why) -> giveUp(letter, why);
            case Told.Later(Duration after, String why) -> {
                if (letter.attempts() >= MOST_ATTEMPTS) {
                    giveUp(letter, why);
                } else {
                    outbox.postpone(letter, time.instant().plus(longer(after, letter.attempts())), why);
                }
            }
        }
    }

    private void giveUp(Letter letter, String why) {
        LOG.warn("A letter can't be delivered: {}", why);
        outbox.giveUp(letter, why);
    }

    /// The wait that the platform asked for, or twice as long with each attempt, whichever is longer.
    private static Duration longer(Duration asked, int attempts) {
        var doubled = Duration.ofMillis(250L << Math.min(attempts, 12));
        var wait = asked.compareTo(doubled) > 0 ? asked : doubled;
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
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
