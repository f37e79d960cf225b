package kith.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Delivers events, and again at once, after a minute and after five, while Kith does not acknowledge them.
final class Retries implements AutoCloseable {
    private static final List<Duration> SPACING = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private record Owed(Delivery.Sent sent, int number) {}

    private final Courier courier;
    private final List<Owed> owed = new ArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slack-retries").factory());
    private volatile boolean timed;

    Retries(Courier courier) {
        this.courier = courier;
    }

    /// From now on retries go out by themselves.
    void keepTime() {
        timed = true;
    }

    Delivery deliver(Delivery.Sent sent) {
        return attempt(new Owed(sent, 0));
    }

    /// Sends all that is owed without waiting for its time.
    List<Delivery> now() {
        List<Owed> due;
        synchronized (owed) {
            due = List.copyOf(owed);
            owed.clear();
        }
        return due.stream().map(this::attempt).toList();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private Delivery attempt(Owed attempt) {
        var delivery = courier.carry("/slack/events", attempt.sent());
        if (!delivery.acknowledged() && attempt.number() < SPACING.size()) {
            owe(delivery, attempt.number());
        }
        return delivery;
    }

    private void owe(Delivery failed, int tried) {
        var reason = failed.error().orElse("").equals("operation_timeout") ? "http_timeout" : "http_error";
        var next = new Owed(failed.sent().retry(tried + 1, reason), tried + 1);
        synchronized (owed) {
            owed.add(next);
        }
        if (timed && !timer.isShutdown()) {
            var _ = timer.schedule(() -> attemptIfOwed(next), SPACING.get(tried).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void attemptIfOwed(Owed next) {
        boolean mine;
        synchronized (owed) {
            mine = owed.remove(next);
        }
        if (mine) {
            attempt(next);
        }
    }
}
