package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import kith.store.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What a Kith from before the first release kept, in plain words, is neither read nor changed.
class OlderBookTest {
    private static final String OLDER = """
            insert into book (workspace_id, book_id, zone) values ('T1', 'U1', 'Europe/Lisbon');
            insert into person values ('T1', 'U1', '00000000-0000-0000-0000-000000000001', 'Maya', '{}', null,
                'CLIENT', null, false, 'CLOSE', null, null, 0);
            """;

    @Test
    void aDatabaseThatHoldsPlainBooksIsRefusedAndLeftAsItWas() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            writeAsBefore(postgres);
            assertThat(Database.open(postgres.getJdbcUrl("postgres", "postgres")))
                    .isInstanceOfSatisfying(
                            Database.Opened.NotMigrated.class,
                            it -> assertThat(it.why())
                                    .contains("holds books of a Kith from before its first release", "DATABASE_URL"));
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var rows = connection.createStatement().executeQuery("select name from person")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("Maya");
            }
        }
    }

    private static void writeAsBefore(EmbeddedPostgres postgres) throws SQLException {
        var source = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:migrations")
                .target("1")
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(OLDER);
        }
    }
}
