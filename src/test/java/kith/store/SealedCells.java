package kith.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.BookId;
import kith.sealing.DataKey;
import kith.sealing.KeyOwner;
import kith.sealing.Sealing;
import kith.store.BookSeal.Place;

/// Everything that is sealed in one book, as an administrator with the master key could read it.
public final class SealedCells {
    /// Each sealed column, and what tells its row from the others of the book.
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("person.sealed", "person_id::text"),
            Map.entry("talk.sealed", "talk_id::text"),
            Map.entry("promise.sealed", "promise_id::text"),
            Map.entry("fact.sealed", "fact_id::text"),
            Map.entry("gift.sealed", "gift_id::text"),
            Map.entry("ask.sealed", "ask_id::text"),
            Map.entry("visit.sealed", "visit_id::text"),
            Map.entry("offer.sealed", "offer_id::text"),
            Map.entry("question.sealed", "question_id::text"),
            Map.entry("draft.sealed", "draft_id::text"),
            Map.entry("step.sealed", "step_id::text"),
            Map.entry("letter.sealed", "letter_id::text"),
            Map.entry("reach.sealed", "person_id::text"),
            Map.entry("brought.sealed", "step_id || ' ' || entry_id"),
            Map.entry("errand.sealed", "errand_id::text"),
            Map.entry("errand.content", "errand_id::text"),
            Map.entry("named.sealed", "told_on || ' ' || person_id"),
            Map.entry("heard.answer", "event_id"),
            Map.entry("book.shown", "''"),
            Map.entry("plan.plan", "''"),
            Map.entry("plan.hour", "''"));

    private SealedCells() {}

    static Set<String> columns() {
        return ROWS.keySet();
    }

    static final class Cell {
        private final Place place;
        private final byte[] sealed;

        private Cell(Place place, byte[] sealed) {
            this.place = place;
            this.sealed = sealed;
        }

        String open(BookSeal seal) {
            return openAs(place, seal);
        }

        String openAs(Place other, BookSeal seal) {
            return seal.text(other, sealed);
        }

        Place place() {
            return place;
        }
    }

    /// What the cells of `table` say, opened.
    public static List<String> words(String url, Sealing sealing, BookId book, String table) {
        try (var connection = DriverManager.getConnection(url)) {
            var seal = seal(connection, sealing, book);
            return of(connection, book)
                    .filter(each -> each.place().table().equals(table))
                    .map(each -> each.open(seal))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static BookSeal seal(Connection connection, Sealing sealing, BookId book) throws SQLException {
        return new BookSeal(key(connection, sealing, book), new Json());
    }

    private static DataKey key(Connection connection, Sealing sealing, BookId book) throws SQLException {
        try (var statement =
                connection.prepareStatement("select wrapped from book_key where workspace_id = ? and book_id = ?")) {
            statement.setString(1, book.workspace());
            statement.setString(2, book.owner());
            var rows = statement.executeQuery();
            rows.next();
            return sealing.key(KeyOwner.ofBook(book.workspace(), book.owner()), Cells.bytes(rows, "wrapped"));
        }
    }

    static Stream<Cell> of(Connection connection, BookId book) throws SQLException {
        var cells = new ArrayList<Cell>();
        for (var each : ROWS.entrySet()) {
            var table = each.getKey().substring(0, each.getKey().indexOf('.'));
            var column = each.getKey().substring(table.length() + 1);
            try (var statement = connection.prepareStatement(
                    "select %s as id, %s as cell from %s where workspace_id = ? and book_id = ? and %2$s is not null"
                            .formatted(each.getValue(), column, table))) {
                statement.setString(1, book.workspace());
                statement.setString(2, book.owner());
                var rows = statement.executeQuery();
                while (rows.next()) {
                    var place = new Place(table, Cells.text(rows, "id"), column);
                    cells.add(new Cell(place, Cells.bytes(rows, "cell")));
                }
            }
        }
        return cells.stream();
    }
}
