package kith.nudges;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import kith.conversation.Conversation;

/// Rings alarms when they are due, as one of any number of instances on one database.
public final class Nudges implements AutoCloseable {
    /// Side by side, and so never more of the database's connections than these and one.
    private static final int THREADS = 4;

    /// Taken from the table at once, in turns of [#THREADS].
    private static final double TURNS = 16;

    private static final Duration ROUND = Duration.ofSeconds(1);

    /// An instance that was silent for four of these is taken for dead, and what it had picked rings elsewhere.
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    private Nudges(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// `clock` is the one by which members live.
    public static Nudges start(DataSource database, Conversation conversation, InstantSource clock) {
        return start(database, conversation, clock, 1);
    }

    /// With a clock that runs `speed` times as fast as the real one: silence is measured by it, heartbeats are not.
    public static Nudges start(DataSource database, Conversation conversation, InstantSource clock, int speed) {
        var scheduler = Scheduler.create(database, new RingTasks(conversation, clock).all())
                .clock(clock::instant)
                .serializer(new MomentText())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollingInterval(ROUND.dividedBy(speed))
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(
                        THREADS, Thread.ofVirtual().name("nudges-", 0).factory()))
                .pollUsingLockAndFetch(TURNS / 2, TURNS)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS * speed)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.ERROR, false)
                .build();
        scheduler.start();
        return new Nudges(scheduler);
    }

    /// Rings nothing by itself while `work` is done, which may set the clock.
    public void whilePaused(Runnable work) {
        scheduler.pause();
        try {
            work.run();
        } finally {
            scheduler.resume();
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /// Finishes what is ringing.
    @Override
    public void close() {
        scheduler.stop();
    }
}
