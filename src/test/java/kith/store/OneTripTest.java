package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What goes to PostgreSQL together is done together, or said not to be.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTripTest {
    private OwnPostgres postgres;
    private OpenHandle open;

    @BeforeAll
    void open() throws IOException, SQLException {
        postgres = OwnPostgres.durable();
        open = new OpenHandle(Store.connected(postgres.database()));
    }

    @AfterAll
    void close() throws IOException, SQLException {
        postgres.close();
    }

    @Test
    void whatIsSentLaterIsDoneBeforeWhatIsAskedNow() {
        var said = open.inTransaction(() -> {
            open.later(Call.of("select set_config('kith.task', 'first', true)"));
            return open.now(Call.of("select current_setting('kith.task')"), OneTripTest::first);
        });
        assertThat(said).isEqualTo("first");
    }

    @Test
    void whatIsAskedSoonComesWithTheNextTripAndIsStillKnownOnceAllIsOver() {
        var soon = open.inTransaction(() -> {
            var first = open.soon(Call.of("select 'first'"), OneTripTest::first);
            assertThat(open.now(Call.of("select 'second'"), OneTripTest::first)).isEqualTo("second");
            assertThat(first.get()).isEqualTo("first");
            return open.soon(Call.of("select 'with the commit'"), OneTripTest::first);
        });
        assertThat(soon.get()).isEqualTo("with the commit");
    }

    @Test
    void whatFailsWithTheCommitIsNotTakenForCommitted() {
        assertThatThrownBy(() -> open.inTransaction(() -> {
                    open.later(Call.of("select 1 / 0"));
                    return true;
                }))
                .isInstanceOf(UnableToExecuteStatementException.class);
    }

    @Test
    void whatPostgresRollsBackIsNotTakenForCommittedThoughSomebodyCaughtTheFailure() {
        assertThatThrownBy(() -> open.inTransaction(() -> {
                    assertThatThrownBy(() -> open.now(Call.of("select 1 / 0"), OneTripTest::first))
                            .isInstanceOf(UnableToExecuteStatementException.class);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String first(PreparedStatement done) throws SQLException {
        try (var rows = done.getResultSet()) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
