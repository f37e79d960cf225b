package kith.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kith.app.OwnKith;
import kith.app.StartedKith;
import kith.playground.LocalSlack;

/// A local Slack, a database, and Kiths that serve the one and keep their books in the other, with a [Proxy] on each
/// way between them.
final class Site implements AutoCloseable {
    static final Path TOLD = Path.of("target", "faults");
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    /// Within this time whoever lives has sent what they had in hand.
    private static final Duration LIVING = Duration.ofSeconds(10);

    private final Postgres postgres;
    private final String database;
    private final List<StartedKith> kiths = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private final Proxy toDatabase;
    private final Proxy toKith = new Proxy(this::ports);
    private final OwnKith own = new OwnKith(toKith.port());
    private final Proxy toSlack = new Proxy(() -> List.of(own.address().getPort()));

    Site(Postgres postgres) throws Exception {
        this.postgres = postgres;
        this.database = postgres.create();
        this.toDatabase = new Proxy(() -> List.of(postgres.port()));
        Files.createDirectories(TOLD);
    }

    private List<Integer> ports() {
        return kiths.stream().map(each -> each.address().getPort()).toList();
    }

    /// Starts one more, with these `settings` beside the usual ones.
    StartedKith start(Map<String, String> settings) throws IOException {
        return started(own.on(url(), "-Xmx256m"), settings);
    }

    /// Starts one more that is newer by what is in `folder`.
    StartedKith startWith(Path folder) throws IOException {
        var builder = own.on(url(), "-Xmx256m");
        builder.command()
                .replaceAll(each -> each.contains(File.pathSeparator) ? folder + File.pathSeparator + each : each);
        return started(builder, Map.of());
    }

    private StartedKith started(ProcessBuilder builder, Map<String, String> settings) throws IOException {
        var environment = builder.environment();
        environment.put("PORT", "0");
        environment.put("SLACK_API_URL", "http://127.0.0.1:" + toSlack.port() + "/api/");
        environment.put("KITH_PER_MINUTE", "0");
        environment.putAll(settings);
        var log = new File(TOLD.toFile(), "%s-%d.log".formatted(database, started.incrementAndGet()));
        var kith = StartedKith.start(builder.redirectError(log));
        kiths.add(kith);
        return kith;
    }

    StartedKith start() throws IOException {
        return start(Map.of());
    }

    /// As `kill -9`.
    void kill(StartedKith kith) {
        kith.kill();
        kiths.remove(kith);
    }

    LocalSlack slack() {
        return own.slack();
    }

    Proxy toDatabase() {
        return toDatabase;
    }

    /// Its Web API.
    Proxy toSlack() {
        return toSlack;
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(toDatabase.port(), database);
    }

    /// Straight to the database.
    Connection administrator() throws SQLException {
        return postgres.administrator(database);
    }

    /// Waits until nothing is left to be said. What a killed one had in hand waits a minute for the end of its mark,
    /// which is put into the past where time is short.
    Duration untilAllIsSaid() throws Exception {
        try (var connection = administrator();
                var statement = connection.createStatement()) {
            long lived = System.nanoTime() + LIVING.toNanos();
            var marked = new AtomicBoolean(Scale.now() == Scale.SHORT);
            return Await.until("an empty outbox", PATIENCE, () -> {
                if (System.nanoTime() > lived && marked.getAndSet(false)) {
                    statement.execute("update letter set next_try = now() where next_try > now()");
                }
                try (var rows = statement.executeQuery("select count(*) from letter where not given_up")) {
                    return rows.next() && rows.getInt(1) == 0;
                }
            });
        }
    }

    @Override
    public void close() {
        kiths.forEach(StartedKith::close);
        own.close();
        toKith.close();
        toDatabase.close();
        toSlack.close();
    }
}
