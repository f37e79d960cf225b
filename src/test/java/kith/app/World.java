package kith.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kith.playground.LocalSlack;
import kith.sealing.KeyPlace;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import kith.store.Database;
import tools.jackson.databind.json.JsonMapper;

/// A Kith as its users meet it: PostgreSQL, Jetty, Bolt and a local Slack, started once for all tests.
/// Every member has a book of their own, so each test takes a fresh member and disturbs no other.
final class World implements AutoCloseable {
    private static final String MASTER_KEY = MasterKey.madeText();

    private final EmbeddedPostgres postgres;
    private final Database database;
    private final Running running;
    private final AtomicInteger members = new AtomicInteger();

    private World(EmbeddedPostgres postgres, Database database, Running running) {
        this.postgres = postgres;
        this.database = database;
        this.running = running;
    }

    static World start() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            var database = open(url(postgres));
            var running =
                    Running.start(0, Optional.empty(), Optional.empty(), () -> books(database), InstantSource.system());
            var world = new World(postgres, database, running);
            world.warmUp();
            return world;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A cold JVM on a busy machine may take longer for its very first answer than Slack waits.
    private void warmUp() {
        var first = newcomer();
        slack().slash(first.id(), slack().direct(first.id()), "/kith", "help");
        slack().addChannel("C0WARM", "warm", first.id());
        slack().slash(first.id(), "C0WARM", "/kith", "nudge off here");
    }

    static Database open(String url) {
        return switch (Database.open(url)) {
            case Database.Opened.Ready(Database database) -> database;
            case Database.Opened other -> throw new IllegalStateException(String.valueOf(other));
        };
    }

    /// The text of the one master key of all tests.
    static String masterKey() {
        return MASTER_KEY;
    }

    static OpenBooks books(Database database) {
        return new OpenBooks(database, sealing(), Rules.USUAL);
    }

    static Sealing sealing() {
        return switch (MasterKey.read(new KeyPlace.Told(MASTER_KEY))) {
            case MasterKey.Read.Ready(MasterKey key) -> new Sealing(key);
            case MasterKey.Read other -> throw new IllegalStateException(String.valueOf(other));
        };
    }

    private static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    String databaseUrl() {
        return url(postgres);
    }

    /// The address of a fresh one on the same server.
    String emptyDatabase() {
        var name = "empty_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(databaseUrl());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    LocalSlack slack() {
        return running.playground().orElseThrow();
    }

    Running running() {
        return running;
    }

    /// Somebody whom Kith never met.
    Someone newcomer() {
        return newcomer("Ada Fontaine", "Europe/Lisbon");
    }

    Someone newcomer(String name, String zone) {
        return newcomer(name, zone, Locale.US);
    }

    /// Who reads Slack in the language of `locale`.
    Someone newcomer(String name, String zone, Locale locale) {
        var id = "U%05d".formatted(members.incrementAndGet());
        slack().addUser(id, name, zone, locale);
        return new Someone(this, id);
    }

    @Override
    public void close() throws IOException {
        running.close();
        database.close();
        postgres.close();
    }

    /// Moves everybody's clock to that moment; what is due on the way has been said then.
    void travel(Instant to) {
        post("/dev/clock", Map.of("to", to.toString()));
        slack().clockIs(to);
    }

    void loadSample(String user) {
        post("/dev/sample", Map.of("team", LocalSlack.TEAM, "user", user));
    }

    private void post(String path, Map<String, String> asked) {
        var body = new JsonMapper().writeValueAsString(asked);
        var request = HttpRequest.newBuilder(running().address().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        slack().wire().sign(body, Instant.now()).forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
