package kith.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/// What one transaction has yet to tell PostgreSQL. A statement whose answer nobody waits for goes with the next one
/// whose answer somebody does, or with the commit: all of them are one trip.
final class OneTrip {
    interface Reading<T extends @Nullable Object> {
        T of(PreparedStatement done) throws SQLException;
    }

    private final List<Call> waiting = new ArrayList<>();

    void later(Call call) {
        waiting.add(call);
    }

    /// Sends all that waits.
    void send(Connection connection) {
        if (!waiting.isEmpty()) {
            send(connection, _ -> true);
        }
    }

    /// Sends `call` behind all that waits; `reading` is of its own result.
    <T extends @Nullable Object> T send(Connection connection, Call call, Reading<T> reading) {
        waiting.add(call);
        return send(connection, reading);
    }

    private <T extends @Nullable Object> T send(Connection connection, Reading<T> reading) {
        var calls = List.copyOf(waiting);
        waiting.clear();
        try (var statement =
                connection.prepareStatement(calls.stream().map(Call::sql).collect(joining(";\n")))) {
            int bound = 0;
            for (var call : calls) {
                bound = call.bind(statement, bound);
            }
            statement.execute();
            for (int before = 1; before < calls.size(); before++) {
                statement.getMoreResults();
            }
            return reading.of(statement);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
