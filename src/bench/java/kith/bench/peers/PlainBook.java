package kith.bench.peers;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// What a plain bot keeps: names, when one last talked, and the notes as they were written. It understands one form of
/// words, seals nothing, and separates owners by the `where` of each statement.
final class PlainBook {
    private static final Pattern LOG = Pattern.compile("(?:log )?(?:coffee|call|lunch) with (\\S+ \\S+)(.*)");
    private static final Pattern SALES = Pattern.compile("(?i)\\b(?:buy|limited offer|act now|discount)\\b");

    private static final String TABLES = """
            create table event (event_id text primary key, at timestamptz not null default now());
            create table person (
                person_id bigint generated always as identity primary key, owner text not null, name text not null,
                last_on date not null);
            create table talk (
                talk_id bigint generated always as identity primary key, person_id bigint not null references person,
                held_on date not null, note text not null);
            create table draft (
                draft_id bigint generated always as identity primary key, owner text not null, note text not null);
            create unique index on person (owner, name);
            create index on person (owner, last_on);
            create index on talk (person_id, held_on);
            """;

    private static final String CLAIM = "insert into event (event_id) values (?) on conflict do nothing";
    private static final String FIND = """
            insert into person (owner, name, last_on) values (?, ?, ?)
            on conflict (owner, name) do update set name = excluded.name returning person_id
            """;
    private static final String TALK = "insert into talk (person_id, held_on, note) values (?, ?, ?)";
    private static final String TALKED = "update person set last_on = greatest(last_on, ?) where person_id = ?";
    private static final String WHO = "select name, last_on from person where owner = ? order by last_on limit 3";
    private static final String DRAFT = "insert into draft (owner, note) values (?, ?)";

    private final DataSource database;

    PlainBook(DataSource database) {
        this.database = database;
    }

    static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /// Four statements in one transaction.
    String log(String event, String owner, String text) throws SQLException {
        var told = LOG.matcher(text);
        if (!told.matches()) {
            return "Try: log coffee with Ada Berg, what she said";
        }
        var day = Date.valueOf(LocalDate.now(ZoneOffset.UTC).minusDays(1));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, event);
                if (claim.executeUpdate() == 0) {
                    connection.rollback();
                    return "Logged before.";
                }
            }
            long person = person(connection, owner, Objects.requireNonNull(told.group(1)), day);
            try (var talk = connection.prepareStatement(TALK);
                    var talked = connection.prepareStatement(TALKED)) {
                talk.setLong(1, person);
                talk.setDate(2, day);
                talk.setString(3, told.group(2));
                talk.executeUpdate();
                talked.setDate(1, day);
                talked.setLong(2, person);
                talked.executeUpdate();
            }
            connection.commit();
        }
        return "Logged a talk with " + told.group(1) + " on " + day;
    }

    private static long person(Connection connection, String owner, String name, Date day) throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, owner);
            find.setString(2, name);
            find.setDate(3, day);
            try (var found = find.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    String who(String owner) throws SQLException {
        try (var connection = database.getConnection();
                var who = connection.prepareStatement(WHO)) {
            who.setString(1, owner);
            var answer = new StringBuilder("Reach out to");
            try (var rows = who.executeQuery()) {
                while (rows.next()) {
                    answer.append("\n")
                            .append(rows.getString(1))
                            .append(", last on ")
                            .append(rows.getDate(2));
                }
            }
            return answer.toString();
        }
    }

    /// It looks for a few words of salesmen and keeps the draft.
    String draft(String owner, String text) throws SQLException {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(DRAFT)) {
            keep.setString(1, owner);
            keep.setString(2, text);
            keep.executeUpdate();
        }
        return SALES.matcher(text).find() ? "Verdict: it sells." : "Verdict: send it.";
    }
}
