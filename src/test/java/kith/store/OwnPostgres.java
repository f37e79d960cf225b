package kith.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// An empty PostgreSQL with Kith's tables, its `database` for who serves, and an `administrator` who sees everything.
record OwnPostgres(EmbeddedPostgres postgres, Database database, Connection administrator) implements AutoCloseable {
    static OwnPostgres start() throws IOException, SQLException {
        return start(EmbeddedPostgres.builder());
    }

    /// As in production, commits wait for the disk.
    static OwnPostgres durable() throws IOException, SQLException {
        return start(EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on"));
    }

    private static OwnPostgres start(EmbeddedPostgres.Builder builder) throws IOException, SQLException {
        var postgres = builder.start();
        var url = postgres.getJdbcUrl("postgres", "postgres");
        return new OwnPostgres(
                postgres, ((Database.Opened.Ready) Database.open(url)).database(), DriverManager.getConnection(url));
    }

    @Override
    public void close() throws IOException, SQLException {
        administrator.close();
        database.close();
        postgres.close();
    }
}
