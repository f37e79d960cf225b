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

    /// A statement, and what is to be read of its result, if anything.
    private record Asked(Call call, @Nullable Soon<?> soon) {}

    private final List<Asked> waiting = new ArrayList<>();

    void later(Call call) {
        waiting.add(new Asked(call, null));
    }

    /// Goes with the next trip, or makes one where it is asked for before.
    <T extends @Nullable Object> Soon<T> soon(Connection connection, Call call, Reading<T> reading) {
        var soon = new Soon<>(reading, () -> send(connection));
        waiting.add(new Asked(call, soon));
        return soon;
    }

    /// Sends all that waits.
    void send(Connection connection) {
        if (waiting.isEmpty()) {
            return;
        }
        var asked = List.copyOf(waiting);
        waiting.clear();
        var sql = asked.stream().map(each -> each.call().sql()).collect(joining(";\n"));
        try (var statement = connection.prepareStatement(sql)) {
            int bound = 0;
            for (var each : asked) {
                bound = each.call().bind(statement, bound);
            }
            statement.execute();
            read(asked, statement);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static void read(List<Asked> asked, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < asked.size(); i++) {
            if (i > 0) {
                statement.getMoreResults();
            }
            var soon = asked.get(i).soon();
            if (soon != null) {
                soon.read(statement);
            }
        }
    }
}
