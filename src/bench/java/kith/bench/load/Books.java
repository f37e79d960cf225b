package kith.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.bench.Samples;
import kith.people.NameKeys;

/// Invented books, made by PostgreSQL itself: half of the people were talked with once or twice, the others at a steady
/// pace up to seven times, so that the figures kept of them can be told without counting.
public final class Books {
    static final String WORKSPACE = "T0LOAD";
    /// How many books of each size are asked.
    static final int ALIKE = 4;

    private static final int SURNAMES = 2 * Samples.SURNAMES.size();
    static final int MOST_PEOPLE = Samples.GIVEN.size() * SURNAMES;

    private Books() {}

    /// The owner of the `nth` book of so many people.
    public static String member(int people, int nth) {
        return "U" + people + "N" + nth;
    }

    /// The name of the `nth` person of any book; no two of a book have the same.
    public static String name(int nth) {
        int given = nth % Samples.GIVEN.size();
        return Samples.GIVEN.get(given) + " " + surname((nth / Samples.GIVEN.size() + 7 * given) % SURNAMES);
    }

    private static String surname(int nth) {
        int of = Samples.SURNAMES.size();
        return nth < of ? Samples.SURNAMES.get(nth) : Samples.SURNAMES.get(nth - of) + "berg";
    }

    /// Adds `books` books of `people` each.
    public static void add(Connection connection, int books, int people) throws SQLException {
        add(connection, books, people, "'" + WORKSPACE + "'");
    }

    /// `workspace` is an expression of SQL over `book_id`.
    public static void add(Connection connection, int books, int people, String workspace) throws SQLException {
        names(connection);
        try (var statement = connection.createStatement()) {
            statement.execute(FillBooks.UNSEALED);
            statement.execute(FillBooks.INVENT
                    .replace("{workspace}", workspace)
                    .replace("{people}", String.valueOf(people))
                    .replace("{books}", String.valueOf(books)));
            for (var each : FillBooks.FILL) {
                statement.execute(each);
            }
            statement.execute("drop table invented, called, key_of");
        }
    }

    public static void settle(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /// Whatever asks sees every book, as if no policy had been written.
    static void unseparate(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ declare each regclass; begin
                        for each in select oid from pg_class where relrowsecurity loop
                            execute format('alter table %s disable row level security', each);
                        end loop;
                    end $$
                    """);
        }
    }

    private static void names(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The rows are whole, so that foreign keys needn't be checked one by one.
            statement.execute("set session_replication_role = replica");
            statement.execute("create temporary table called (nth integer, name text)");
            statement.execute("create temporary table key_of (word text, key text)");
        }
        try (var called = connection.prepareStatement("insert into called values (?, ?)")) {
            for (int i = 0; i < MOST_PEOPLE; i++) {
                called.setInt(1, i);
                called.setString(2, name(i));
                called.addBatch();
            }
            called.executeBatch();
        }
        var words = Stream.concat(
                Samples.GIVEN.stream(), IntStream.range(0, SURNAMES).mapToObj(Books::surname));
        try (var keyOf = connection.prepareStatement("insert into key_of values (?, ?)")) {
            for (var word : words.toList()) {
                for (var key : NameKeys.of(word)) {
                    keyOf.setString(1, word);
                    keyOf.setString(2, key);
                    keyOf.addBatch();
                }
            }
            keyOf.executeBatch();
        }
    }
}
