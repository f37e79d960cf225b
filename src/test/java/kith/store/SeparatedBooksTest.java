package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.BookId;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A transaction sees the book that it was opened for, whatever it asks: another member's, another workspace's and all
/// that comes with a new table stay shut.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeparatedBooksTest {
    private static final BookId MINE = new BookId("T1", "U1");
    private static final BookId NEIGHBOURS = new BookId("T1", "U2");
    private static final BookId STRANGERS = new BookId("T2", "U1");

    /// All that the catalogue knows but what was made for migrating alone.
    private static final String TABLES = """
            select relname from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
            order by relname
            """;

    /// For those of installing, see [InstallationsTest].
    private static final Set<String> OF_NO_BOOK = Set.of("master_key", "installation", "install_state");

    private OwnPostgres postgres;
    private Database database;
    private Connection administrator;
    private List<String> tables;
    private List<String> ofBooks;

    @BeforeAll
    void fill() throws IOException, SQLException {
        postgres = OwnPostgres.start();
        database = postgres.database();
        administrator = postgres.administrator();
        var store = new Store(database, new Sealing(MasterKey.made()));
        List.of(MINE, NEIGHBOURS, STRANGERS).forEach(each -> FilledBook.in(store, each));
        tables = strings(administrator, TABLES);
        ofBooks = tables.stream().filter(each -> !OF_NO_BOOK.contains(each)).toList();
    }

    @AfterAll
    void close() throws IOException, SQLException {
        postgres.close();
    }

    @Test
    void everyTableHasAPolicyThatBindsItsOwnerToo() throws SQLException {
        assertThat(tables).hasSizeGreaterThan(20);
        assertThat(strings(administrator, TABLES.replace("order by", """
                    and relrowsecurity and relforcerowsecurity
                    and exists (select from pg_policy where polrelid = pg_class.oid) order by"""))).isEqualTo(tables);
    }

    @Test
    void whoServesOwnsNothingAndStandsAboveNothing() throws SQLException {
        try (var connection = database.source().getConnection()) {
            assertThat(strings(connection, """
                    select rolname from pg_roles
                    where rolname = current_user and not rolsuper and not rolbypassrls and not rolcreaterole
                    """)).containsExactly("kith_app");
            assertThat(strings(connection, "select relname from pg_class where relowner = current_user::regrole"))
                    .isEmpty();
            assertThat(strings(connection, "select has_table_privilege('flyway_schema_history', 'insert')::text"))
                    .containsExactly("false");
        }
    }

    @Test
    void aSelectOfEverythingFindsOneBook() throws SQLException {
        for (var table : ofBooks) {
            assertThat(books(administrator, table)).as(table).hasSizeGreaterThan(1);
            try (var connection = opened(MINE)) {
                assertThat(books(connection, table))
                        .as(table)
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("T1");
            }
        }
    }

    @Test
    void whereNoBookIsOpenNothingIsFoundButWhatRings() throws SQLException {
        try (var connection = database.source().getConnection()) {
            for (var table : ofBooks) {
                assertThat(books(connection, table)).as(table).hasSize(table.equals("scheduled_tasks") ? 3 : 0);
            }
        }
    }

    @Test
    void whoeverCarriesLettersSeesNothingElseOfTheirBooks() throws SQLException {
        try (var connection = database.source().getConnection()) {
            run(connection, "set kith.task = 'outbox'");
            for (var table : ofBooks) {
                int seen = switch (table) {
                    case "letter", "book_key", "scheduled_tasks" -> 3;
                    case "pace" -> 2;
                    default -> 0;
                };
                assertThat(books(connection, table)).as(table).hasSize(seen);
            }
            run(connection, "reset kith.task");
        }
    }

    @Test
    void nothingIsWrittenIntoAnothersBook() throws SQLException {
        for (var table : ofBooks) {
            var columns = String.join(", ", strings(administrator, """
                    select attname from pg_attribute
                    where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                    """.formatted(table)));
            for (var row : strings(administrator, "select row_to_json(it)::text from " + table + " it")) {
                if (!row.contains("\"T2")) {
                    continue;
                }
                try (var connection = opened(MINE)) {
                    assertThatThrownBy(() -> run(
                                    connection,
                                    "insert into %s (%s) overriding system value select %s"
                                                    .formatted(table, columns, columns)
                                            + " from json_populate_record(null::%s, '%s')".formatted(table, row)))
                            .as(table)
                            .hasMessageContaining("violates row-level security policy");
                }
            }
        }
    }

    @Test
    void nothingIsHandedOverToAnothersBook() throws SQLException {
        for (var table : ofBooks) {
            var change = table.equals("scheduled_tasks") ? "task_instance = 'T2 U1 '" : "workspace_id = 'T2'";
            try (var connection = opened(MINE)) {
                assertThatThrownBy(() -> run(connection, "update " + table + " set " + change))
                        .as(table)
                        .hasMessageContaining("violates row-level security policy");
            }
        }
    }

    @Test
    void aDeleteWithoutAnyWhereLeavesTheOthersAsTheyWere() throws SQLException {
        try (var connection = opened(NEIGHBOURS)) {
            run(connection, "set constraints all deferred");
            for (var table : List.of("heard", "letter", "question", "draft", "step", "fact", "talk_person", "pace")) {
                assertThat(run(connection, "delete from " + table)).as(table).isEqualTo(1);
            }
        }
    }

    /// Rolled back when it is closed.
    private Connection opened(BookId book) throws SQLException {
        var connection = database.source().getConnection();
        connection.setAutoCommit(false);
        run(
                connection,
                "select set_config('kith.workspace', '%s', true), set_config('kith.book', '%s', true)"
                        .formatted(book.workspace(), book.owner()));
        return connection;
    }

    private static List<String> books(Connection connection, String table) throws SQLException {
        var whose = switch (table) {
            case "pace" -> "workspace_id";
            case "scheduled_tasks" -> "task_instance";
            default -> "workspace_id || ' ' || book_id";
        };
        return strings(connection, "select distinct " + whose + " from " + table);
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql) ? -1 : statement.getUpdateCount();
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }
}
