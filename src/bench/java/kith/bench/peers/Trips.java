package kith.bench.peers;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// How often each asks PostgreSQL for one request, one request after the other: round trips by [PassThrough],
/// statements
/// by pg_stat_statements, without those that begin and end a transaction.
record Trips(Servers servers, Stage stage) {
    /// Enough for the driver to have prepared its statements.
    private static final int BEFORE = 100;

    private static final int COUNTED = 500;

    void print(List<Asked> only) throws IOException, SQLException {
        Peers.say("| command | | round trips | statements |%n| --- | --- | --- | --- |");
        try (var before = PassThrough.before(servers.databasePort())) {
            try (var kith = servers.kith(before.port())) {
                print(only, before, kith, Servers.KITH);
            }
            try (var peer = servers.peer(before.port())) {
                print(only, before, peer, Servers.PLAIN);
            }
        }
    }

    private void print(List<Asked> only, PassThrough pass, Contestant one, String database) throws SQLException {
        for (var asked : only) {
            var sent = one.sent(asked, stage);
            IntStream.range(0, BEFORE).forEach(sent::send);
            long trips = pass.trips();
            long statements = statements(database);
            IntStream.range(BEFORE, BEFORE + COUNTED).forEach(sent::send);
            Peers.say(
                    "| %s | %s | %.1f | %.1f |",
                    asked.title(),
                    one.name(),
                    (pass.trips() - trips) / (double) COUNTED,
                    (statements(database) - statements) / (double) COUNTED);
        }
    }

    private long statements(String database) throws SQLException {
        try (var connection = servers.postgres().open("postgres");
                var statement = connection.createStatement();
                var count = statement.executeQuery("""
                        select coalesce(sum(calls), 0) from pg_stat_statements
                        where dbid = (select oid from pg_database where datname = '%s')
                            and query !~* '^(begin|commit|rollback)'
                        """.formatted(database))) {
            count.next();
            return count.getLong(1);
        }
    }
}
