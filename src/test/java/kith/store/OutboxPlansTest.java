package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.conversation.Outbox.Share;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.junit.jupiter.api.Test;

/// What is due is found by indexes, however much waits.
class OutboxPlansTest {
    /// All in channels of their own but for a thousand in one, and two fifths of them in one workspace.
    private static final String FILL = """
            insert into book (workspace_id, book_id)
            select case when nth % 5 < 2 then 'T0' else 'T' || nth % 200 end, 'U' || nth from generate_series(1, 100000) nth;
            insert into book_key select workspace_id, book_id, 'key' from book;
            insert into letter (workspace_id, book_id, letter_id, channel, sealed, until, next_try)
            select workspace_id, book_id, gen_random_uuid(), case when nth > 100000 - 1000 then 'C0' else book_id end,
                'sealed', case when hashint4(nth) % 10 <> 0 then timestamptz '2100-01-01' end, 'epoch'
            from book cross join lateral (select substr(book_id, 2)::integer as nth) n order by nth;
            insert into pace select distinct workspace_id from letter;
            analyze letter; analyze pace; analyze book_key;
            """;

    @Test
    void aHundredThousandLettersAreNeverReadThrough() throws Exception {
        try (var postgres = OwnPostgres.start();
                var fill = postgres.administrator().createStatement();
                var connection = postgres.database().source().getConnection();
                var statement = connection.createStatement()) {
            fill.execute(FILL);
            statement.execute("set kith.task = 'outbox'");
            for (var query : List.of(query(PaceTable.class, "open"), query(DueTable.class, "look"))) {
                assertThat(plan(statement, query)).doesNotContain("Seq Scan on letter");
            }
            takesInTurn(new OpenHandle(Store.connected(postgres.database())));
        }
    }

    private static void takesInTurn(OpenHandle open) {
        var tables = new Tables(open);
        var now = Instant.now();
        var share = new Share(64, 8, Map.of(), Duration.ofMillis(200), Duration.ofSeconds(1));
        var seen = new HashSet<String>();
        for (int round = 0; round < 6; round++) {
            var taken = takes(open, new TakeLetters(tables, now, share), now.plusSeconds(60));
            assertThat(taken).hasSize(64);
            taken.forEach(each -> seen.add(each.key().workspace()));
        }
        assertThat(seen).as("workspaces that had their turn").hasSizeGreaterThan(100);
    }

    private static List<LetterTable.Row> takes(OpenHandle open, TakeLetters take, Instant again) {
        TakeLetters.Taken taken;
        do {
            taken = open.carryingLetters(() -> take.until(again));
        } while (taken.letters().isEmpty() && taken.more());
        return taken.letters();
    }

    private static String query(Class<?> table, String method) {
        var found = Arrays.stream(table.getDeclaredMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(found.getAnnotation(SqlQuery.class))
                .value()
                .replace(":now", "now()")
                .replace(":most", "64")
                .replace(":full", "'{}'")
                .replace(":workspaces", "'{T0,T1,T2,T3}'")
                .replace(":free", "'{8,8,8,8}'")
                .replace(":nudges", "'{5,5,5,5}'");
    }

    private static String plan(Statement statement, String query) throws SQLException {
        var plan = new StringBuilder();
        try (var rows = statement.executeQuery("explain (analyze, buffers) " + query)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
