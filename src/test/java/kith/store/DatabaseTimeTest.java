package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTimeTest {
    private OwnPostgres own;

    @BeforeAll
    void open() throws Exception {
        own = OwnPostgres.start();
    }

    @AfterAll
    void close() throws Exception {
        own.close();
    }

    @Test
    void itIsTheTimeOfTheDatabasesClockAndGoesOn() throws SQLException {
        var time = own.database().time();
        var before = told();
        var now = time.instant();
        var after = told();
        assertThat(now).isBetween(before.minusMillis(100), after.plusMillis(100));
        assertThat(time.instant()).isAfterOrEqualTo(now);
    }

    private Instant told() throws SQLException {
        try (var statement = own.administrator().createStatement();
                var rows = statement.executeQuery("select clock_timestamp() as at")) {
            rows.next();
            return Cells.moment(rows, "at");
        }
    }
}
