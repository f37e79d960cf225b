package kith.bench.nudges;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import kith.bench.load.Postgres;
import kith.store.Database;

/// Weekly nudges of many members due within one hour, by instances of Kith in processes of their own. The clock of all
/// that takes part, Slack's limits included, runs `speed` times as fast as the real one. See `docs/performance.md`.
///
///     mvn -q -Pbench test-compile exec:exec@nudges -Dspeed=12
public final class Simulate {
    private static final String DATABASE = "nudges";

    /// From the start of the processes to the first nudge.
    private static final Duration STARTING = Duration.ofSeconds(60);

    private static final Duration STALLED = Duration.ofMinutes(3);
    private static final Map<String, String> COUNTING = Map.of("shared_preload_libraries", "pg_stat_statements");

    private Simulate() {}

    /// How many subscriptions, workspaces, times as fast, and instances.
    public static void main(String[] arguments) throws IOException, SQLException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int speed = Integer.parseInt(arguments[2]);
        var monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var all = new Subscriptions(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), monday);
        try (var postgres = Postgres.start(COUNTING)) {
            fill(postgres, all);
            var clock = new FastClock(all.first().minus(STARTING.multipliedBy(speed)), Instant.now(), speed);
            try (var edge = new Edge(clock, all::workspace)) {
                run(postgres, edge, clock, all, Integer.parseInt(arguments[3]));
                Figures.print(all.due(), edge.arrived(), edge.refused(), speed);
            }
            try (var connection = postgres.open(DATABASE)) {
                Figures.printDatabase(connection, all.count());
            }
        }
    }

    private static void fill(Postgres postgres, Subscriptions all) throws SQLException {
        postgres.create(DATABASE);
        ((Database.Opened.Ready) Database.open(postgres.url(DATABASE)))
                .database()
                .close();
        long began = System.nanoTime();
        try (var connection = postgres.open(DATABASE);
                var statement = connection.createStatement()) {
            all.fill(connection);
            statement.execute("create extension pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
        }
        Figures.say("%,d subscriptions filled in %.0f s", all.count(), (System.nanoTime() - began) / 1e9);
    }

    private static void run(Postgres postgres, Edge edge, FastClock clock, Subscriptions all, int instances)
            throws IOException {
        var kiths = new ArrayList<Process>();
        try {
            for (int i = 0; i < instances; i++) {
                kiths.add(kith(postgres, edge, clock));
            }
            awaitAll(edge, all.count());
        } finally {
            kiths.forEach(Process::destroy);
            kiths.forEach(each -> each.onExit().join());
        }
    }

    private static void awaitAll(Edge edge, int count) {
        int before = -1;
        long since = System.nanoTime();
        for (int now = 0; now < count; now = edge.arrived().size()) {
            if (now != before) {
                before = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STALLED.toNanos()) {
                Figures.say("Nothing came for %s", STALLED);
                return;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        // Whatever is sent twice shows soon after.
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    }

    private static Process kith(Postgres postgres, Edge edge, FastClock clock) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-classpath",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                "kith.app.FastKith"));
        command.addAll(List.of(clock.written()));
        command.addAll(List.of(postgres.url(DATABASE), edge.api().toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
