package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.LocalDate;
import kith.people.BookId;
import kith.store.Store;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// A book that an earlier Kith wrote goes on with this one.
class OlderBookTest {
    private static final String OLDER = """
            insert into book (workspace_id, book_id, zone) values ('T1', 'U1', 'Europe/Lisbon');
            insert into person values ('T1', 'U1', '00000000-0000-0000-0000-000000000001', 'Maya', '{}', null,
                'CLIENT', null, false, 'CLOSE', null, null, 0);
            insert into talk values
                ('T1', 'U1', '00000000-0000-0000-0000-000000000011', 'CALL', '2026-01-01', 'a call'),
                ('T1', 'U1', '00000000-0000-0000-0000-000000000012', 'MEETING', '2026-01-11', 'a lunch');
            insert into talk_person
                select workspace_id, book_id, '00000000-0000-0000-0000-000000000001', talk_id, 1, held_on from talk;
            insert into step (workspace_id, book_id, step_id, at, said, changes) values
                ('T1', 'U1', '00000000-0000-0000-0000-000000000021', '2026-01-12 09:00+00', 'Not now: Maya', '{"list": [{
                "before": {"is": "Person", "id": {"value": "00000000-0000-0000-0000-000000000001"}, "name": "Maya",
                    "aliases": [], "chatUser": null, "relation": "CLIENT", "role": null, "decisionMaker": false,
                    "circle": "CLOSE", "connectedOn": null, "quietUntil": null, "letGo": 0},
                "after": {"is": "Person", "id": {"value": "00000000-0000-0000-0000-000000000001"}, "name": "Maya",
                    "aliases": [], "chatUser": null, "relation": "CLIENT", "role": null, "decisionMaker": false,
                    "circle": "CLOSE", "connectedOn": null, "quietUntil": "2026-02-01", "letGo": 1}}]}');
            """;

    @Test
    void itsFiguresAreCountedAndItsStepsCanBeTakenBack() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            writeAsBefore(postgres);
            try (var database = World.open(postgres.getJdbcUrl("postgres", "postgres"))) {
                new Store(database).open(new BookId("T1", "U1"), book -> {
                    var maya = book.changedSince(-1).people().getFirst();
                    assertThat(maya.rhythm().days()).isEqualTo(2);
                    assertThat(maya.rhythm().last()).isEqualTo(LocalDate.of(2026, 1, 11));
                    assertThat(maya.lately().getFirst().on()).isEqualTo(LocalDate.of(2026, 1, 11));
                    book.takeBack(book.lastStep().orElseThrow());
                    assertThat(book.person(maya.person().id()).orElseThrow().letGo())
                            .isZero();
                    return book;
                });
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
