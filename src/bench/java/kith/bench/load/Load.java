package kith.bench.load;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Signed slash commands to a Kith on a small database, and in turns to one on a database of many more books, of the
/// same members. See `docs/performance.md`.
///
///     mvn -q -Pbench test-compile exec:exec@load
///
/// `-Dload.people=0` leaves the larger database out, `-Dload.people=unseparated` puts the same books without row-level
/// security in its place, `-Dload.only=who,find` leaves out all commands but these.
public final class Load {
    private static final List<Integer> SIZES = List.of(100, 10_000);
    private static final String UNSEPARATED = "unseparated";
    private static final int OTHER_BOOKS_HOLD = 1_000;
    private static final int RATE = 20;
    private static final int CONNECTIONS = 4;
    private static final Duration OPEN = Duration.ofSeconds(15);
    private static final Duration CLOSED = Duration.ofSeconds(5);

    private record Figures(double median, double inside, double worst, double perSecond, double processorMicros) {}

    /// A Kith, and what sends to it.
    private record Side(String people, KithProcess kith, SignedCommands commands, Loops loops) {
        static Side of(String people, KithProcess kith) {
            var commands = new SignedCommands(kith.address());
            return new Side(people, kith, commands, new Loops());
        }
    }

    private Load() {}

    /// How many people the large database holds in all, or `unseparated`; which commands, or `all`; the rest goes to
    /// Kith's JVM.
    public static void main(String[] arguments) throws IOException, SQLException {
        boolean separated = !arguments[0].equals(UNSEPARATED);
        int people = separated ? Integer.parseInt(arguments[0]) : 0;
        var only = Command.of(arguments[1]);
        var options = List.of(arguments).subList(2, arguments.length).stream()
                .flatMap(each -> Stream.of(each.split(" ")))
                .filter(each -> !each.isEmpty())
                .toList();
        try (var postgres = Postgres.start();
                var slack = SlackEdge.start()) {
            if (!separated) {
                measureUnseparated(postgres, slack, options, only);
            } else if (people == 0) {
                measureSmall(postgres, slack, options, only);
            } else {
                measureBoth(postgres, slack, options, only, people);
                Plans.print(postgres, "large", slack);
            }
        }
    }

    private static void measureSmall(Postgres postgres, SlackEdge slack, List<String> options, List<Command> only)
            throws IOException, SQLException {
        try (var small = start(postgres, "small", slack, options)) {
            fill(postgres, "small", 0);
            measure(List.of(Side.of("these alone", small)), only);
        }
    }

    private static void measureBoth(
            Postgres postgres, SlackEdge slack, List<String> options, List<Command> only, int people)
            throws IOException, SQLException {
        try (var small = start(postgres, "small", slack, options);
                var large = start(postgres, "large", slack, options)) {
            fill(postgres, "small", 0);
            fill(postgres, "large", people);
            measure(List.of(Side.of("these alone", small), Side.of("a database full", large)), only);
        }
    }

    private static void measureUnseparated(Postgres postgres, SlackEdge slack, List<String> options, List<Command> only)
            throws IOException, SQLException {
        try (var apart = start(postgres, "small", slack, options);
                var together = start(postgres, UNSEPARATED, slack, options)) {
            fill(postgres, "small", 0);
            fill(postgres, UNSEPARATED, 0);
            try (var connection = postgres.open(UNSEPARATED)) {
                Books.unseparate(connection);
            }
            measure(List.of(Side.of("separated", apart), Side.of("not separated", together)), only);
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
            SealBooks.all(connection, BenchKey.sealing());
            Books.add(connection, Math.max(0, people - asked) / OTHER_BOOKS_HOLD, OTHER_BOOKS_HOLD);
            Books.settle(connection);
        }
        say("%s database filled in %.0f s", database, (System.nanoTime() - began) / 1e9);
    }

    private static void measure(List<Side> sides, List<Command> only) {
        sides.forEach(Load::first);
        say("| command | people in the book | people in all | median ms | inside ms | p99 ms | requests/s"
                + " | processor µs each |");
        say("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var command : only) {
            for (int size : SIZES) {
                for (var side : sides) {
                    var figures = measure(command, size, side);
                    say(
                            "| %s | %,d | %s | %.1f | %.1f | %.1f | %.0f | %.0f |",
                            command.title(),
                            size,
                            side.people(),
                            figures.median(),
                            figures.inside(),
                            figures.worst(),
                            figures.perSecond(),
                            figures.processorMicros());
                }
            }
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

    private static Figures measure(Command command, int size, Side side) {
        var full = full(command, size, side);
        full.warmUp();
        var empty = side.loops().open(Command.NOTHING.to(side.commands(), size), RATE, OPEN);
        var open = side.loops().open(command.to(side.commands(), size), RATE, OPEN, command.alone());
        var closed = full.once();
        return new Figures(
                open.millis(.5),
                open.millis(.5) - empty.millis(.5),
                open.millis(.99),
                closed.perSecond(),
                closed.serverMicros());
    }

    private static FullLoad full(Command command, int size, Side side) {
        return new FullLoad(
                side.loops(),
                command.to(side.commands(), size),
                CONNECTIONS,
                CLOSED,
                side.kith()::processorTime,
                () -> Duration.ZERO);
    }

    @FormatMethod
    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
