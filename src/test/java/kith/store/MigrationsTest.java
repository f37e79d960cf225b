package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/// When Flyway needn't be asked, and when it must.
class MigrationsTest {
    private final Migrations migrations = Migrations.onClassPath();

    @Test
    void theyAreAppliedOnceADatabaseWasOpened() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var source = postgres.getPostgresDatabase();
            try (var connection = source.getConnection()) {
                assertThat(migrations.appliedIn(connection)).isFalse();
                open(postgres);
                assertThat(migrations.appliedIn(connection)).isTrue();
                assertThat(withOneMore().appliedIn(connection)).isFalse();
                assertDoubted(connection, "success = false");
                assertDoubted(connection, "checksum = checksum + 1");
            }
        }
    }

    private Migrations withOneMore() {
        var scripts = new HashMap<>(migrations.scripts());
        scripts.put("V9999__more.sql", 1);
        return new Migrations(scripts);
    }

    private static void open(EmbeddedPostgres postgres) {
        var opened = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
        assertThat(opened)
                .isInstanceOfSatisfying(
                        Database.Opened.Ready.class, ready -> ready.database().close());
    }

    private void assertDoubted(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table kept as table flyway_schema_history");
            statement.execute("update flyway_schema_history set " + change + " where version = '1'");
            assertThat(migrations.appliedIn(connection)).as(change).isFalse();
            statement.execute("delete from flyway_schema_history");
            statement.execute("insert into flyway_schema_history table kept");
            statement.execute("drop table kept");
        }
        assertThat(migrations.appliedIn(connection)).isTrue();
    }
}
