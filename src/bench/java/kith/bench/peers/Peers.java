package kith.bench.peers;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.bench.load.FullLoad;
import kith.bench.load.Postgres;
import kith.bench.load.SlackEdge;

/// Kith beside a plain bot on the same Bolt, JVM and PostgreSQL: the same signed requests, in turns.
/// See `docs/performance.md`.
///
///     mvn -q -Pbench -DskipTests package exec:exec@peers
///
/// `-Dpeers.people=100,10000` leaves out the million, `-Dpeers.only=log,who` all but these (`start` is how
/// long a start takes), and `-Dpeers.rounds` tells how often each gets its turn.
public final class Peers {
    private static final String START = "start";
    private static final int RATE = 200;
    private static final int CONNECTIONS = 8;
    private static final Duration STEADY = Duration.ofSeconds(15);
    private static final Duration FULL = Duration.ofSeconds(6);
    private static final double MIB = 1 << 20;
    private static final Map<String, String> COUNTING = Map.of("shared_preload_libraries", "pg_stat_statements");

    private final Servers servers;
    private final List<Asked> only;
    private final int rounds;

    private Peers(Servers servers, List<Asked> only, int rounds) {
        this.servers = servers;
        this.only = only;
        this.rounds = rounds;
    }

    /// How many people in all, one after the other; which commands; how many rounds; the rest goes to both JVMs.
    public static void main(String[] arguments) throws IOException, SQLException {
        var stages = Arrays.stream(arguments[0].split(","))
                .map(each -> Stage.of(Integer.parseInt(each)))
                .toList();
        var options = Arrays.stream(arguments, 3, arguments.length)
                .flatMap(each -> Arrays.stream(each.split(" ")))
                .filter(each -> !each.isEmpty())
                .toList();
        say("Both JVMs: Java %s %s", Runtime.version(), String.join(" ", options));
        try (var postgres = Postgres.start(COUNTING);
                var slack = SlackEdge.start()) {
            var servers = new Servers(postgres, slack, options);
            var peers = new Peers(servers, only(arguments[1]), Integer.parseInt(arguments[2]));
            servers.create();
            if (isAll(arguments[1]) || arguments[1].contains(START)) {
                new Starts(servers).print();
            }
            peers.measure(stages);
        }
    }

    private static List<Asked> only(String names) {
        return isAll(names)
                ? List.of(Asked.values())
                : Arrays.stream(names.split(","))
                        .filter(each -> !each.equals(START))
                        .map(each -> Asked.valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    private static boolean isAll(String names) {
        return names.equals("all");
    }

    private void measure(List<Stage> stages) throws IOException, SQLException {
        servers.fill(stages.getFirst());
        new Trips(servers, stages.getFirst()).print(only);
        try (var kith = servers.kith(0);
                var peer = servers.peer(0)) {
            var table = new ArrayList<String>();
            table.add(
                    "| people in all | command | | requests/s | server µs | PostgreSQL µs | p50 ms | p99 ms | p99.9 ms |");
            table.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            for (int i = 0; i < stages.size(); i++) {
                if (i > 0) {
                    servers.fill(stages.get(i));
                }
                for (var asked : only) {
                    table.addAll(measure(asked, stages.get(i), kith, peer));
                }
                say(
                        "In memory at %,d people: Kith %.0f MB, the plain peer %.0f MB",
                        stages.get(i).people(),
                        kith.process().resident() / MIB,
                        peer.process().resident() / MIB);
            }
            table.forEach(System.out::println);
        }
    }

    private List<String> measure(Asked asked, Stage stage, Contestant kith, Contestant peer) {
        var ours = measured(asked, stage, kith);
        var theirs = measured(asked, stage, peer);
        var both = List.of(ours, theirs);
        both.forEach(Measured::warmUp);
        for (int round = 0; round < rounds; round++) {
            both.forEach(Measured::full);
        }
        for (int round = 0; round < rounds; round++) {
            both.forEach(each -> each.steady(RATE, STEADY));
        }
        var head = String.format(Locale.ROOT, "| %,d | %s | ", stage.people(), asked.title());
        var rows = List.of(
                head + kith.name() + " | " + ours.row() + " |",
                "| | | " + peer.name() + " | " + theirs.row() + " |",
                "| | | ratio | " + ours.ratios(theirs) + " |");
        rows.forEach(System.out::println);
        return rows;
    }

    private Measured measured(Asked asked, Stage stage, Contestant one) {
        return new Measured(new FullLoad(
                one.loops(),
                one.sent(asked, stage),
                CONNECTIONS,
                FULL,
                one.process()::processorTime,
                servers.postgres()::processorTime));
    }

    @FormatMethod
    static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
