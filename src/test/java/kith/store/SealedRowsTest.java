package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.BookId;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import kith.sealing.Unopened;
import kith.store.BookSeal.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What members wrote opens in its own place alone, and for the owner of its book's key alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedRowsTest {
    private static final BookId MINE = new BookId("T1", "U1");
    private static final BookId THEIRS = new BookId("T1", "U2");
    private static final BookId FORGOTTEN = new BookId("T1", "U3");

    private final Sealing sealing = new Sealing(MasterKey.made());
    private OwnPostgres postgres;
    private Connection administrator;
    private Store store;

    @BeforeAll
    void fill() throws IOException, SQLException {
        postgres = OwnPostgres.start();
        administrator = postgres.administrator();
        store = new Store(postgres.database(), sealing);
        List.of(MINE, THEIRS, FORGOTTEN).forEach(each -> FilledBook.in(store, each));
    }

    @AfterAll
    void close() throws IOException, SQLException {
        postgres.close();
    }

    /// Whatever a table gets in future, as bytes or as text, has to be looked at here.
    @Test
    void noColumnButTheseIsOpenText() throws SQLException {
        assertThat(columns("'text', 'jsonb', 'json', 'ARRAY', 'character varying'"))
                .containsExactlyInAnyOrder(
                        // What members chose, and who they are in the chat.
                        "book.zone",
                        "book.locale",
                        "book.language",
                        "book.nudge_by",
                        "team.started_by",
                        "named.taken_by",
                        // Kinds.
                        "person.relation",
                        "person.circle",
                        "talk.kind",
                        "promise.side",
                        "promise.state",
                        "fact.kind",
                        "question.kind",
                        "draft.state",
                        "brought.kind",
                        "sent.model",
                        "practice.practice",
                        "tie.last_days",
                        "tie.last_kinds",
                        // Ids, and what went wrong with a letter.
                        "step.people",
                        "heard.event_id",
                        "book.picture",
                        "installation.organization_id",
                        "letter.channel",
                        "letter.last_error",
                        "scheduled_tasks.task_name",
                        "scheduled_tasks.task_instance",
                        "scheduled_tasks.picked_by");
    }

    /// But for keys, which are wrapped, and the moment of an alarm.
    @Test
    void allThatIsKeptAsBytesIsSealed() throws SQLException {
        var bytes = columns("'bytea'");
        bytes.removeAll(List.of("book_key.wrapped", "master_key.check_value", "scheduled_tasks.task_data"));
        // Of no book: `InstallationsTest` shows that tokens are sealed, and states are kept as hashes.
        bytes.removeAll(List.of("installation.sealed", "install_state.state"));
        assertThat(bytes).containsExactlyInAnyOrderElementsOf(SealedCells.columns());
    }

    private Set<String> columns(String types) throws SQLException {
        var columns = new TreeSet<String>();
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type in (%s)
                            and column_name not in ('workspace_id', 'book_id') and table_name <> 'flyway_schema_history'
                        """.formatted(types))) {
            while (rows.next()) {
                columns.add(String.valueOf(rows.getString(1)));
            }
        }
        return columns;
    }

    @Test
    void everySealedCellOpensInItsPlace() throws SQLException {
        var seal = SealedCells.seal(administrator, sealing, MINE);
        var opened = new ArrayList<String>();
        var columns = new TreeSet<String>();
        for (var cell : SealedCells.of(administrator, MINE).toList()) {
            opened.add(cell.open(seal));
            columns.add(cell.place().table() + "." + cell.place().column());
        }
        assertThat(opened).contains("note", "what", "fact", "gift", "ask", "Oslo", "offer", "why");
        assertThat(columns).containsExactlyInAnyOrderElementsOf(SealedCells.columns());
    }

    @Test
    void inAnotherRowColumnOrTableNoneOpens() throws SQLException {
        var seal = SealedCells.seal(administrator, sealing, MINE);
        for (var cell : SealedCells.of(administrator, MINE).toList()) {
            var place = cell.place();
            for (var other : List.of(
                    new Place(place.table(), place.row() + "0", place.column()),
                    new Place(place.table(), place.row(), place.column() + "0"),
                    new Place(place.table() + "0", place.row(), place.column()))) {
                assertThatThrownBy(() -> cell.openAs(other, seal))
                        .as(other.toString())
                        .isInstanceOf(Unopened.class);
            }
        }
    }

    @Test
    void inAnotherBookNoneOpens() throws SQLException {
        var theirs = SealedCells.seal(administrator, sealing, THEIRS);
        for (var cell : SealedCells.of(administrator, MINE).toList()) {
            assertThatThrownBy(() -> cell.open(theirs)).isInstanceOf(Unopened.class);
        }
    }

    @Test
    void aRowThatSomebodyMovedInTheDatabaseIsNotRead() throws SQLException {
        var moved = new BookId("T1", "U4");
        var filled = FilledBook.in(store, moved);
        try (var statement = administrator.createStatement()) {
            statement.execute("""
                    update fact set sealed = (select sealed from gift where book_id = 'U4' limit 1) where book_id = 'U4'
                    """);
        }
        assertThatThrownBy(() -> store.open(moved, book -> book.relationship(filled.person())))
                .isInstanceOf(Unopened.class);
    }

    @Test
    void twoBooksHashTheSameNameDifferently() throws SQLException {
        var mine = SealedCells.seal(administrator, sealing, MINE);
        var theirs = SealedCells.seal(administrator, sealing, THEIRS);
        assertThat(mine.hash("maria")).isEqualTo(mine.hash("maria")).isNotEqualTo(theirs.hash("maria"));
    }

    @Test
    void whatWasInABackupOfAForgottenBookIsNobodysAnyMore() throws SQLException {
        var backup = SealedCells.of(administrator, FORGOTTEN).toList();
        store.open(FORGOTTEN, book -> {
            book.forgetEverything();
            return book;
        });
        var left = SealedCells.seal(administrator, sealing, FORGOTTEN);
        for (var cell : backup) {
            assertThatThrownBy(() -> cell.open(left)).isInstanceOf(Unopened.class);
        }
        var again = FilledBook.in(store, FORGOTTEN);
        var person = store.open(FORGOTTEN, book -> book.person(again.person()));
        assertThat(person).isPresent();
    }
}
