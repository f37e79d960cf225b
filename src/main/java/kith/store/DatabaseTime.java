package kith.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The time of the database's clock, so that all instances agree on it, whatever the clocks of their machines say or
/// are set to. Between two looks it goes on by a counter that nobody sets.
final class DatabaseTime implements InstantSource {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTime.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Look(Instant at, long nanos) {
        Instant now() {
            return at.plusNanos(System.nanoTime() - nanos);
        }

        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    private final DataSource source;
    private final AtomicReference<Look> last;
    private final AtomicBoolean looking = new AtomicBoolean();

    /// Looks at once.
    DatabaseTime(DataSource source) {
        this.source = source;
        try {
            this.last = new AtomicReference<>(look());
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell the time", e);
        }
    }

    @Override
    public Instant instant() {
        var look = Objects.requireNonNull(last.get());
        if (!look.isFresh() && looking.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::lookAgain);
        }
        return look.now();
    }

    private void lookAgain() {
        try {
            last.set(look());
        } catch (SQLException e) {
            LOG.warn(
                    "The database did not tell the time, which goes on without it: {}",
                    e.getClass().getName());
        } finally {
            looking.set(false);
        }
    }

    private Look look() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            long asked = System.nanoTime();
            try (var rows = statement.executeQuery("select clock_timestamp() as at")) {
                rows.next();
                long half = (System.nanoTime() - asked) / 2;
                return new Look(Cells.moment(rows, "at"), asked + half);
            }
        }
    }
}
