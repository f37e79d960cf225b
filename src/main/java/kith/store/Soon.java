package kith.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What PostgreSQL will answer to a statement that goes with the next trip; whoever asks for it before makes that trip.
final class Soon<T extends @Nullable Object> implements Supplier<T> {

    private final OneTrip.Reading<T> reading;
    private final Runnable trip;
    private @Nullable Supplier<T> answer;

    /// `trip` sends what waits.
    Soon(OneTrip.Reading<T> reading, Runnable trip) {
        this.reading = reading;
        this.trip = trip;
    }

    /// Its own result is the current one of `done`.
    void read(PreparedStatement done) throws SQLException {
        var read = reading.of(done);
        answer = () -> read;
    }

    @Override
    public T get() {
        if (answer == null) {
            trip.run();
        }
        if (answer == null) {
            throw new IllegalStateException("Its trip failed, or its transaction is over");
        }
        return answer.get();
    }
}
