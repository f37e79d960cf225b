package kith.bench.peers;

import java.sql.Connection;
import java.sql.SQLException;
import kith.bench.load.BenchKey;
import kith.bench.load.Books;
import kith.bench.load.SealBooks;

/// How many people there are in all, and the books among which they are divided; of those `asked` take part in turn,
/// the others are only there.
record Stage(int people, int asked, int inEach) {
    private static final int MOST_ASKED = 100;

    /// As many books as each holds people, so that both grow.
    static Stage of(int people) {
        int books = (int) Math.round(Math.sqrt(people));
        return new Stage(people, Math.min(books, MOST_ASKED), people / books);
    }

    String member(int nth) {
        return Books.member(inEach, nth % asked);
    }

    /// One of the first half of a book, so that others are left to reach out to.
    String name(int nth) {
        return Books.name(nth / asked % (inEach / 2));
    }

    /// To a database of Kith's tables.
    void fillKith(Connection connection) throws SQLException {
        Books.add(connection, asked, inEach);
        SealBooks.all(connection, BenchKey.sealing());
        int others = people / inEach - asked;
        if (others > 0) {
            // Of another size, since the size tells their owners' ids apart.
            Books.add(connection, others, inEach - 1);
        }
        Books.settle(connection);
    }

    /// To a database of [PlainBook]'s tables: the same people, with three talks each.
    void fillPlain(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                "insert into person (owner, name, last_on) values (?, ?, current_date - cast(? as integer))")) {
            for (int i = 0; i < people; i++) {
                int book = i / inEach;
                insert.setString(1, book < asked ? Books.member(inEach, book) : "other" + book);
                insert.setString(2, Books.name(i % inEach));
                insert.setInt(3, 2 + i * 31 % 900);
                insert.addBatch();
                if (i % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (var talks = connection.createStatement()) {
            talks.execute("insert into talk (person_id, held_on, note) select person_id, last_on - 30 * nth,"
                    + " 'We talked about wind turbines and project ' || nth"
                    + " from person cross join generate_series(0, 2) nth"
                    + " where not exists (select from talk where talk.person_id = person.person_id)");
        }
        connection.commit();
        connection.setAutoCommit(true);
        Books.settle(connection);
    }
}
