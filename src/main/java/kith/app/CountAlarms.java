package kith.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kith.conversation.Alarms;
import kith.conversation.Alarms.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the figures how many nudges are due, and how late the eldest of them is. Looks now and then, so that reading
/// the
/// figures never waits for a database.
final class CountAlarms implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountAlarms.class);
    private static final int SECONDS = 15;

    private final Alarms alarms;
    private final InstantSource clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("figures").daemon().factory());

    private volatile Due due = Due.NONE;

    CountAlarms(Alarms alarms, InstantSource clock, MeterRegistry meters) {
        this.alarms = alarms;
        this.clock = clock;
        Gauge.builder("kith.nudges.due", this, each -> each.due.alarms())
                .description("Nudges and reminders whose time has come")
                .register(meters);
        Gauge.builder("kith.nudges.late", this, CountAlarms::late)
                .description("How long the eldest of them has been due")
                .baseUnit("seconds")
                .register(meters);
    }

    void start() {
        var _ = rounds.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        try {
            due = alarms.due(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("What is due could not be counted: {}", e.getClass().getName());
        }
    }

    private double late() {
        return due.since()
                .map(each -> Duration.between(each, clock.instant()).toMillis() / 1e3)
                .orElse(0.0);
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
