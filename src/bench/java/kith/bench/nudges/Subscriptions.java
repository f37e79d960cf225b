package kith.bench.nudges;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.bench.load.BenchKey;
import kith.bench.load.Books;
import kith.bench.load.SealBooks;

/// Members with a few people each and a promise due, all to be nudged within one hour of a Monday: each at a full
/// minute of it.
final class Subscriptions {
    static final int PEOPLE = 4;
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final int MINUTES = 60;

    private static final String FILL = """
            insert into promise (workspace_id, book_id, promise_id, person_id, side, sealed, due, state, made_on)
            select workspace_id, book_id, gen_random_uuid(), (array_agg(person_id))[1], 'ME',
                pg_temp.unsealed('send the price list'), date '{monday}', 'OPEN', date '{monday}' - 7
            from person group by workspace_id, book_id;
            update book set nudge_day = 1, nudge_offered = true,
                nudge_at = time '{first}' + {minute} * interval '1 minute';
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            select 'WEEKLY', workspace_id || ' ' || book_id || ' ',
                convert_to(to_char(date '{monday}' + nudge_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'UTF8'),
                (date '{monday}' + nudge_at) at time zone 'UTC', false, 1
            from book;
            """;

    private final int count;
    private final int workspaces;
    private final LocalDate monday;

    Subscriptions(int count, int workspaces, LocalDate monday) {
        this.count = count;
        this.workspaces = workspaces;
        this.monday = monday;
    }

    void fill(Connection connection) throws SQLException {
        Books.add(connection, count, PEOPLE, "'T' || substr(book_id, 4)::integer % " + workspaces);
        try (var statement = connection.createStatement()) {
            statement.execute(FILL.replace("{monday}", monday.toString())
                    .replace("{first}", FIRST.toString())
                    .replace("{minute}", "(substr(book_id, 4)::integer / " + workspaces + " % " + MINUTES + ")"));
        }
        SealBooks.all(connection, BenchKey.sealing());
        Books.settle(connection);
    }

    Instant first() {
        return monday.atTime(FIRST).toInstant(ZoneOffset.UTC);
    }

    int count() {
        return count;
    }

    /// Each member, and when they are to be nudged.
    Map<String, Instant> due() {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(
                        nth -> Books.member(PEOPLE, nth),
                        nth -> first().plusSeconds(60L * (nth / workspaces % MINUTES))));
    }

    /// Which workspace a member belongs to.
    String workspace(String member) {
        return "T" + Integer.parseInt(member.substring(3)) % workspaces;
    }
}
