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
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kith.bench.load.Postgres;
import kith.bench.load.ServerProcess;
import kith.store.Database;

/// Weekly nudges of many members due within one hour, by instances of Kith in processes of their own. The clock of all
/// that takes part, Slack's limits included, runs `speed` times as fast as the real one. See `docs/performance.md`.
///
///     mvn -q -Pbench test-compile exec:exec@nudges -Dspeed=12
public final class Simulate {
    private static final String DATABASE = "nudges";

    /// From the start of the clock to the first nudge.
    private static final Duration STARTING = Duration.ofSeconds(30);

    private static final Duration STALLED = Duration.ofMinutes(3);
    private static final Map<String, String> COUNTING = Map.of("shared_preload_libraries", "pg_stat_statements");

    private Simulate() {}

    /// How many subscriptions, workspaces, times as fast, and instances.
    public static void main(String[] arguments) throws IOException, SQLException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var all = new Subscriptions(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), monday);
        int speed = Integer.parseInt(arguments[2]);
        try (var postgres = Postgres.start(COUNTING)) {
            fill(postgres, all);
            run(postgres, all, speed, Integer.parseInt(arguments[3]));
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

    private static void run(Postgres postgres, Subscriptions all, int speed, int instances) throws IOException {
        var kiths = new ArrayList<ServerProcess>();
        try (var edge = new Edge(all::workspace)) {
            for (int i = 0; i < instances; i++) {
                kiths.add(FastKith.start(postgres.url(DATABASE), edge.api()));
            }
            var clock = new FastClock(all.first().minus(STARTING), Instant.now(), speed);
            edge.go(clock);
            for (var each : kiths) {
                each.tell(clock.written());
            }
            awaitAll(edge, all.count());
            Figures.print(all.due(), edge.arrived(), edge.refused(), speed);
            var time = kiths.stream().map(ServerProcess::processorTime).reduce(Duration.ZERO, Duration::plus);
            Figures.say(
                    "processor time        %.1f ms a message in %d instances",
                    time.toNanos() / 1e6 / all.count(), instances);
        } finally {
            kiths.forEach(ServerProcess::close);
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
}
