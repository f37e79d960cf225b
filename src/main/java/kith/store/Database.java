package kith.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// A PostgreSQL with Kith's tables, behind a pool of connections.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final int PATIENCE_MILLIS = 2_000;

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /// What came of opening a database.
    public sealed interface Opened {
        record Ready(Database database) implements Opened {}

        record Unreachable(String why) implements Opened {}

        record NotMigrated(String why) implements Opened {}
    }

    /// `url` as JDBC understands it. Brings the tables up to date.
    public static Opened open(String url) {
        try {
            var database = new Database(new HikariDataSource(config(url)));
            return database.migrated();
        } catch (PoolInitializationException e) {
            return new Opened.Unreachable(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        }
    }

    private static HikariConfig config(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setPoolName("kith");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    /// Flyway costs half a second even where nothing is to do, so it is asked only where something is.
    private Opened migrated() {
        try {
            if (!Migrations.onClassPath().appliedIn(pool)) {
                Flyway.configure()
                        .dataSource(pool)
                        .locations("classpath:" + Migrations.FOLDER)
                        .load()
                        .migrate();
            }
            return new Opened.Ready(this);
        } catch (FlywayException e) {
            close();
            return new Opened.NotMigrated(String.valueOf(e.getMessage()));
        }
    }

    /// The pool itself, for what keeps its own tables in it.
    public DataSource source() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
