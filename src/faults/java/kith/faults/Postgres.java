package kith.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// A PostgreSQL in processes of its own, durable as in production, that can be killed and started again.
final class Postgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private Postgres(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.port = server.getPort();
        this.server = server;
    }

    static Postgres start(Path data) throws IOException {
        return new Postgres(data, builder(data).start());
    }

    /// On little room, for a log that is to stay small.
    static Postgres startSmall(Path data) throws IOException {
        var small = builder(data).setServerConfig("max_wal_size", "48MB").setServerConfig("min_wal_size", "32MB");
        return new Postgres(data, small.start());
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
    }

    int port() {
        return port;
    }

    /// An empty database; returns its name.
    String create() throws SQLException {
        var name = "kith_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = administrator("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return name;
    }

    /// Who sees every book.
    Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
    }

    /// As `kill -9` of its first process, which all others follow.
    void kill() throws IOException {
        var first = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(first)).ifPresent(each -> {
            each.destroyForcibly();
            each.onExit().join();
        });
        server.close();
    }

    /// On the same data and port.
    void startAgain() throws IOException {
        server = builder(data).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
