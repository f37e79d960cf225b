package kith.bench.load;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Signed slash commands to a Kith on a small database, and in turns to one on a database of many more books, of the
/// same members. See `docs/performance.md`.
///
///     mvn -q -Pbench test-compile exec:exec@load
public final class Load {
    private static final List<Integer> SIZES = List.of(100, 10_000);
    private static final int OTHER_BOOKS_HOLD = 1_000;
    private static final int RATE = 20;
    private static final int CONNECTIONS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration OPEN = Duration.ofSeconds(10);
    private static final Duration CLOSED = Duration.ofSeconds(3);

    private record Figures(double median, double worst, double perSecond, double processorMicros) {}

    /// A Kith, and what sends to it.
    private record Side(KithProcess kith, SignedCommands commands, Loops loops) {
        static Side of(KithProcess kith) {
            var commands = new SignedCommands(kith.address());
            return new Side(kith, commands, new Loops(commands));
        }
    }

    private Load() {}

    /// The first argument is how many people the large database holds in all; the others go to Kith's JVM.
    public static void main(String[] arguments) throws IOException, SQLException {
        int people = Integer.parseInt(arguments[0]);
        var options = List.of(arguments).subList(1, arguments.length);
        try (var postgres = Postgres.start();
                var slack = SlackEdge.start()) {
            try (var small = start(postgres, "small", slack, options);
                    var large = start(postgres, "large", slack, options)) {
                fill(postgres, "small", 0);
                fill(postgres, "large", people);
                measure(Side.of(small), Side.of(large));
            }
            Plans.print(postgres, "large", slack);
        }
    }

    private static KithProcess start(Postgres postgres, String database, SlackEdge slack, List<String> options)
            throws IOException, SQLException {
        postgres.create(database);
        return KithProcess.start(postgres.url(database), slack, options);
    }

    private static void fill(Postgres postgres, String database, int people) throws SQLException {
        long began = System.nanoTime();
        try (var connection = postgres.open(database)) {
            int asked = 0;
            for (int size : SIZES) {
                Books.add(connection, Books.ALIKE, size);
                asked += Books.ALIKE * size;
            }
            Books.add(connection, Math.max(0, people - asked) / OTHER_BOOKS_HOLD, OTHER_BOOKS_HOLD);
            Books.settle(connection);
        }
        say("%s database filled in %.0f s", database, (System.nanoTime() - began) / 1e9);
    }

    private static void measure(Side small, Side large) {
        for (var side : List.of(small, large)) {
            first(side);
            warmUp(side);
        }
        say("| command | people in the book | people in all | median ms | p99 ms | requests/s | processor µs each |");
        say("| --- | --- | --- | --- | --- | --- | --- |");
        for (var command : Command.values()) {
            var medians = new ArrayList<Double>();
            for (int size : SIZES) {
                for (var side : List.of(small, large)) {
                    var figures = measure(command, size, side);
                    medians.add(figures.median());
                    say(
                            "| %s | %,d | %s | %.1f | %.1f | %.0f | %.0f |",
                            command.title(),
                            size,
                            side.equals(small) ? "these alone" : "a database full",
                            figures.median(),
                            figures.worst(),
                            figures.perSecond(),
                            figures.processorMicros());
                }
            }
            say(
                    "| %s, ratio of medians | 10,000 : 100 | full : alone | %.2f | %.2f and %.2f |||",
                    command.title(),
                    medians.get(2) / medians.get(0),
                    medians.get(1) / medians.get(0),
                    medians.get(3) / medians.get(2));
        }
    }

    /// What the first of all questions takes, when nothing of the book was read before and the JVM is cold.
    private static void first(Side side) {
        for (int size : SIZES) {
            say(
                    "First who of %,d people, cold: %.0f ms; first find: %.0f ms",
                    size,
                    Command.WHO_AGAIN.send(side.commands(), size, 0) / 1e6,
                    Command.FIND.send(side.commands(), size, 0) / 1e6);
        }
    }

    private static void warmUp(Side side) {
        int parts = SIZES.size() * Command.values().length;
        for (int size : SIZES) {
            for (var command : Command.values()) {
                side.loops().closed(command, size, CONNECTIONS, WARM_UP.dividedBy(parts));
            }
        }
    }

    private static Figures measure(Command command, int size, Side side) {
        var open = side.loops().open(command, size, RATE, OPEN);
        var before = side.kith().processorTime();
        double perSecond = side.loops().closed(command, size, CONNECTIONS, CLOSED);
        var spent = side.kith().processorTime().minus(before);
        double requests = perSecond * CLOSED.toSeconds();
        return new Figures(open.millis(.5), open.millis(.99), perSecond, spent.toNanos() / 1e3 / requests);
    }

    @FormatMethod
    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
