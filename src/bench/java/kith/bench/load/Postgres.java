package kith.bench.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/// An embedded PostgreSQL that commits durably, and can explain every statement of a database.
public final class Postgres implements AutoCloseable {
    private final Path folder;
    private final EmbeddedPostgres server;

    private Postgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static Postgres start() throws IOException {
        return start(Map.of());
    }

    /// With more settings of the server.
    public static Postgres start(Map<String, String> more) throws IOException {
        var folder = Files.createTempDirectory("kith-load");
        var builder = EmbeddedPostgres.builder();
        more.forEach(builder::setServerConfig);
        var server = builder.setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "plans.log")
                .start();
        return new Postgres(folder, server);
    }

    public void create(String database) throws SQLException {
        try (var connection = open("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    /// From now on every new connection to `database` writes down the plan of each statement.
    void explain(String database) throws SQLException {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            for (var setting : new String[] {
                "session_preload_libraries = 'auto_explain'",
                "auto_explain.log_min_duration = 0",
                "auto_explain.log_analyze = on",
                "auto_explain.log_buffers = on",
                "auto_explain.log_format = 'json'"
            }) {
                statement.execute("alter database " + database + " set " + setting);
            }
        }
    }

    Path plans() {
        return folder.resolve("plans.json");
    }

    public String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    /// Time on all processors so far, of all its processes.
    public Duration processorTime() {
        var first = ProcessHandle.of(postmaster()).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private long postmaster() {
        try {
            return Long.parseLong(
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
