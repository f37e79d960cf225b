package kith.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kith.people.NameKeys;
import kith.sealing.Associated;
import kith.sealing.DataKey;
import kith.sealing.KeyOwner;
import kith.sealing.Sealing;
import tools.jackson.databind.json.JsonMapper;

/// Seals what [FillBooks] wrote, book by book with a key of its own. Books that nobody asks may stay as they are: what
/// they hold is as long as if it were sealed.
public final class SealBooks {
    private static final int UNSEALED_TAIL = 33;
    private static final int AT_ONCE = 10_000;

    private record Column(String table, String id, String type, String name) {
        static Column of(String table) {
            return new Column(table, table + "_id", "uuid", "sealed");
        }

        String select() {
            return "select workspace_id, book_id, %s, %s from %s join fresh using (workspace_id, book_id)"
                    .formatted(id, name, table);
        }

        String update() {
            return "update %s set %s = ? where workspace_id = ? and book_id = ? and %s = cast(? as %s)"
                    .formatted(table, name, id, type);
        }
    }

    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of("person", "talk", "fact", "promise", "gift", "ask", "step")
                            .map(Column::of),
                    Stream.of(new Column("heard", "event_id", "text", "answer")))
            .toList();

    private final Connection connection;
    private final Sealing sealing;
    private final JsonMapper json = new JsonMapper();
    private final Map<KeyOwner, DataKey> keys = new HashMap<>();

    private SealBooks(Connection connection, Sealing sealing) {
        this.connection = connection;
        this.sealing = sealing;
    }

    /// All that have no key yet.
    public static void all(Connection connection, Sealing sealing) throws SQLException {
        connection.setAutoCommit(false);
        new SealBooks(connection, sealing).seal();
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void seal() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table fresh on commit drop as select workspace_id, book_id from book"
                    + " where not exists (select from book_key where (book_key.workspace_id, book_key.book_id)"
                    + " = (book.workspace_id, book.book_id))");
            statement.execute("delete from person_key using fresh"
                    + " where person_key.workspace_id = fresh.workspace_id and person_key.book_id = fresh.book_id");
            // Without figures of what was just filled, rows would be looked for by the wrong index.
            statement.execute("analyze");
        }
        giveKeys();
        for (var column : COLUMNS) {
            each(column, column.update(), (row, update) -> seal(column, row, update));
        }
    }

    private void giveKeys() throws SQLException {
        try (var statement = connection.createStatement();
                var books = statement.executeQuery("select workspace_id, book_id from fresh");
                var insert = connection.prepareStatement("insert into book_key values (?, ?, ?)")) {
            while (books.next()) {
                var owner = owner(books);
                var wrapped = sealing.newKey(owner);
                keys.put(owner, sealing.key(owner, wrapped));
                insert.setString(1, owner.workspace());
                insert.setString(2, owner.owner());
                insert.setBytes(3, wrapped);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        each(Column.of("person"), "insert into person_key values (?, ?, ?, ?) on conflict do nothing", this::giveNames);
    }

    private interface Write {
        void row(ResultSet row, PreparedStatement statement) throws SQLException;
    }

    private void each(Column column, String sql, Write write) throws SQLException {
        try (var select = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            select.setFetchSize(AT_ONCE);
            int waiting = 0;
            try (var rows = select.executeQuery(column.select())) {
                while (rows.next()) {
                    write.row(rows, statement);
                    if (++waiting % AT_ONCE == 0) {
                        statement.executeBatch();
                    }
                }
            }
            statement.executeBatch();
        }
    }

    private void seal(Column column, ResultSet row, PreparedStatement update) throws SQLException {
        var owner = owner(row);
        var id = String.valueOf(row.getString(3));
        var place = Associated.of(column.table(), id, column.name());
        update.setBytes(1, key(owner).seal(words(row), place));
        update.setString(2, owner.workspace());
        update.setString(3, owner.owner());
        update.setString(4, id);
        update.addBatch();
    }

    private void giveNames(ResultSet person, PreparedStatement insert) throws SQLException {
        var owner = owner(person);
        var name = json.readTree(words(person)).path("name").asString("");
        for (var each : NameKeys.of(name)) {
            var hash = ByteBuffer.wrap(key(owner).hash(each));
            insert.setString(1, owner.workspace());
            insert.setString(2, owner.owner());
            insert.setObject(3, new UUID(hash.getLong(), hash.getLong()));
            insert.setObject(4, person.getObject(3));
            insert.addBatch();
        }
    }

    private static String words(ResultSet row) throws SQLException {
        var bytes = Objects.requireNonNull(row.getBytes(4));
        return new String(bytes, 0, bytes.length - UNSEALED_TAIL, StandardCharsets.UTF_8);
    }

    private DataKey key(KeyOwner owner) {
        return Objects.requireNonNull(keys.get(owner), owner.toString());
    }

    private static KeyOwner owner(ResultSet row) throws SQLException {
        return KeyOwner.ofBook(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)));
    }
}
