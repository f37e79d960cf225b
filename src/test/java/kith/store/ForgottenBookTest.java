package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kith.people.BookId;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whatever table comes to be: nothing of a book that was forgotten is left in it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgottenBookTest {
    private static final String OF_BOOKS = """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'book_id' order by table_name
            """;

    private OwnPostgres postgres;
    private Connection administrator;
    private Store store;

    @BeforeAll
    void open() throws IOException, SQLException {
        postgres = OwnPostgres.start();
        administrator = postgres.administrator();
        store = new Store(postgres.database(), new Sealing(MasterKey.made()));
    }

    @AfterAll
    void close() throws IOException, SQLException {
        postgres.close();
    }

    @Test
    void ofADestroyedBookNoTableHoldsARow() throws SQLException {
        var gone = new BookId("T1", "U1");
        var stays = new BookId("T1", "U2");
        FilledBook.in(store, gone);
        FilledBook.in(store, stays);
        store.ifKept(gone, turn -> {
            turn.unsetAlarms();
            turn.destroy();
        });
        assertThat(tablesWith(gone)).isEmpty();
        assertThat(tablesWith(stays)).hasSizeGreaterThan(20);
        assertThat(count("select count(*) from scheduled_tasks where task_instance like 'T1 U1 %'"))
                .isZero();
        assertThat(count("select count(*) from scheduled_tasks where task_instance like 'T1 U2 %'"))
                .isPositive();
    }

    /// The book goes on with its key, what was heard without what was answered, and what a channel's book is besides.
    @Test
    void afterForgettingEverythingOnlyTheEmptyBookIsLeft() throws SQLException {
        var book = new BookId("T2", "U1");
        FilledBook.in(store, book);
        store.take(book, turn -> {
            turn.book().forgetEverything();
            return turn;
        });
        assertThat(List.of("book", "book_key", "heard", "practice", "team")).containsAll(tablesWith(book));
    }

    private List<String> tablesWith(BookId book) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery(OF_BOOKS)) {
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
        }
        var with = new ArrayList<String>();
        for (var table : found) {
            if (count("select count(*) from " + table + " where workspace_id = '" + book.workspace()
                            + "' and book_id = '" + book.owner() + "'")
                    > 0) {
                with.add(table);
            }
        }
        return with;
    }

    private int count(String query) throws SQLException {
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
