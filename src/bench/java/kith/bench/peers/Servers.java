package kith.bench.peers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bench.load.KithProcess;
import kith.bench.load.Loops;
import kith.bench.load.Postgres;
import kith.bench.load.ServerProcess;
import kith.bench.load.SignedCommands;
import kith.bench.load.SlackEdge;
import kith.store.Database;

/// Starts the two, each on a database of its own; `options` go to both JVMs.
record Servers(Postgres postgres, SlackEdge slack, List<String> options) {
    static final String KITH = "kith";
    static final String PLAIN = "plain";

    private static final Path JAR = Path.of("target/kith.jar");
    private static final Pattern PORT = Pattern.compile("(?<=localhost:)\\d+");
    private static final Pattern LISTENS = Pattern.compile("listens at (\\S+)");

    void create() throws SQLException {
        postgres.create(KITH);
        postgres.create(PLAIN);
        if (Database.open(postgres.url(KITH)) instanceof Database.Opened.Ready(Database database)) {
            database.close();
        }
        try (var connection = postgres.open(PLAIN)) {
            PlainBook.create(connection);
        }
        try (var connection = postgres.open("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        }
    }

    private interface Fill {
        void into(Connection connection) throws SQLException;
    }

    /// With the people of `stage` beside those of earlier ones.
    void fill(Stage stage) throws SQLException {
        fill(KITH, stage::fillKith);
        fill(PLAIN, stage::fillPlain);
        Peers.say("Filled with %,d people", stage.people());
    }

    private void fill(String database, Fill fill) throws SQLException {
        try (var connection = postgres.open(database)) {
            fill.into(connection);
        }
    }

    /// At `port`, or PostgreSQL's own where that is 0.
    private String url(String database, int port) {
        var url = postgres.url(database);
        return port == 0 ? url : PORT.matcher(url).replaceFirst(String.valueOf(port));
    }

    int databasePort() {
        return URI.create(postgres.url(PLAIN).substring("jdbc:".length())).getPort();
    }

    static boolean isPackaged() {
        return Files.exists(JAR);
    }

    static List<String> jar() {
        return List.of("-jar", JAR.toString());
    }

    Contestant kith(int databasePort) throws IOException {
        return kith(databasePort, options);
    }

    /// From its jar where that was made, as it runs in production.
    Contestant kith(int databasePort, List<String> jvm) throws IOException {
        var what = isPackaged() ? jar() : ServerProcess.running("kith.app.Kith");
        var kith = KithProcess.start(url(KITH, databasePort), slack, jvm, what);
        return contestant("Kith", kith.process(), kith.address(), true);
    }

    Contestant peer(int databasePort) throws IOException {
        var what = Stream.concat(
                ServerProcess.running(PlainPeer.class).stream(),
                Stream.of(url(PLAIN, databasePort), slack.api().toString()));
        var process = ServerProcess.start(Stream.concat(options.stream(), what).toList(), Map.of());
        return contestant("plain peer", process, process.address(LISTENS), false);
    }

    private Contestant contestant(String name, ServerProcess process, URI address, boolean kith) {
        return new Contestant(
                name, process, new SignedCommands(address), slack, new Loops(), kith ? Asked::ofKith : Asked::ofPeer);
    }
}
