package kith.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kith.coaching.Coach;
import kith.conversation.Address;
import kith.conversation.Alarm;
import kith.conversation.Conversation;
import kith.conversation.Errand;
import kith.conversation.FetchFile;
import kith.conversation.FetchFile.Fetched;
import kith.conversation.Heard;
import kith.conversation.Leaving;
import kith.conversation.Member;
import kith.conversation.Place;
import kith.conversation.ReadFile;
import kith.conversation.Said;
import kith.conversation.Transfers;
import kith.language.Understand;
import kith.nudges.Nudges;
import kith.people.ContactFile;
import kith.store.Database;
import kith.store.Store;

/// Kith without a chat platform, on a database of its own and a clock that stands until it is set: what it says by
/// itself is read from its outbox.
final class Backroom implements AutoCloseable {
    private static final String TEAM = "T0BACK";

    final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final String url;
    private final Database database;
    private final Store store;
    private final Conversation conversation;
    private int members;

    Backroom(World world) {
        this(world, (_, _, _) -> new Fetched.Forbidden(), _ -> new ContactFile.Refused(ContactFile.Why.EMPTY));
    }

    /// Where files that members send can be had and read.
    Backroom(World world, FetchFile fetch, ReadFile read) {
        var name = "backroom_" + UUID.randomUUID().toString().replace("-", "");
        execute(world.databaseUrl(), "create database " + name);
        url = world.databaseUrl().replace("/postgres?", "/" + name + "?");
        database = World.open(url);
        store = new Store(database, World.sealing());
        conversation = new Conversation(
                store,
                new Understand(),
                new Coach(),
                (_, _) -> Optional.empty(),
                new Transfers((_, _) -> new byte[0], fetch, read, InstantSource.system()),
                Optional.empty(),
                () -> {});
    }

    /// Somebody whom Kith never met; alarms of those before them ring no more.
    String newcomer() {
        execute("delete from scheduled_tasks");
        return "U%05d".formatted(++members);
    }

    void says(String user, ZonedDateTime at, String words) {
        hears(user, at, new Said.Typed(words));
    }

    void hears(String user, ZonedDateTime at, Said said) {
        var to = new Address(TEAM, user, null, null, null, null);
        conversation.hear(new Heard(
                UUID.randomUUID().toString(),
                member(user),
                said,
                at.toInstant(),
                at.getZone(),
                null,
                new Place(user, Place.Kind.DIRECT),
                null,
                to));
    }

    /// Somebody with something to be reminded of for long, who is nudged at `slot`.
    void nudged(String user, ZonedDateTime at, String slot) {
        says(user, at, "call with Tom Baker today, I owe him the price list by Friday");
        says(user, at, "nudge " + slot);
    }

    Leaving leaving() {
        return new Leaving(store, store.outbox(), Duration.ofDays(30));
    }

    void moves(String user, ZoneId zone, Instant at) {
        conversation.moved(member(user), zone, null, at);
    }

    /// Keeps an errand as an instance left it that is no more.
    void leaves(String user, Errand errand, ContactFile content, Instant watchedUntil) {
        store.take(member(user).book(), turn -> {
            turn.errands().keep(errand, content);
            turn.set(new Alarm(Alarm.Kind.ERRAND, errand.id().toString(), watchedUntil));
            return errand;
        });
    }

    static Member member(String user) {
        return new Member(TEAM, user);
    }

    /// Rings all that is due by `until`, each at its own moment, and returns those at which `user` was told something.
    List<ZonedDateTime> told(String user, ZonedDateTime until) {
        var moments = new ArrayList<ZonedDateTime>();
        var due = store.alarms().next(until.toInstant());
        while (due.isPresent()) {
            int before = letters(user);
            ring(due.get(), due.get().alarm().at());
            if (letters(user) > before) {
                moments.add(due.get().alarm().at().atZone(until.getZone()));
            }
            due = store.alarms().next(until.toInstant());
        }
        return moments;
    }

    void ring(Alarm.Of due, Instant at) {
        conversation.ring(due, at);
    }

    /// What is due next, of whomever.
    Alarm.Of next() {
        return store.alarms().next(Instant.parse("2100-01-01T00:00:00Z")).orElseThrow();
    }

    /// One of the instances that ring by themselves, by [#clock].
    Nudges instance() {
        return Nudges.start(database.source(), conversation, clock::get);
    }

    int letters(String user) {
        return count("select count(*) from letter where book_id = '" + user + "'");
    }

    int count(String query) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String statement) {
        execute(url, statement);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        conversation.close();
        database.close();
    }
}
