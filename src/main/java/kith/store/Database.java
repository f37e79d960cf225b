package kith.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// A PostgreSQL with Kith's tables, behind a pool of connections that each see one book at a time.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    /// Whoever asks is told that nothing was saved while Slack still waits for them.
    private static final int PATIENCE_MILLIS = 1_500;

    private static final int CHECK_MILLIS = 500;

    /// Whoever may become `kith_app` does, so that an owner or administrator serves without their own powers. All is
    /// looked up by keys, so a plan made once serves; PostgreSQL would plan what takes a list anew each time.
    private static final String SERVE = """
            select set_config('plan_cache_mode', 'force_generic_plan', false),
                (select set_config('role', rolname, false) from pg_roles
                where rolname = 'kith_app' and pg_has_role(oid, 'member'))
            """;

    /// Who serves, whether they stand above row-level security, and whether they may serve at all.
    private static final String SERVING = """
            select rolname, rolsuper or rolbypassrls, has_table_privilege('book', 'update')
            from pg_roles where rolname = current_user
            """;

    private final HikariDataSource pool;
    private final Migrations needed = Migrations.onClassPath();

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /// What came of opening a database.
    public sealed interface Opened {
        record Ready(Database database) implements Opened {}

        record Unreachable(String why) implements Opened {}

        record NotMigrated(String why) implements Opened {}

        /// `role` would see every book at once.
        record NotSeparated(String role) implements Opened {}

        /// `role` may not use the tables.
        record NotGranted(String role) implements Opened {}
    }

    /// With one `url`, as JDBC understands it, for all.
    public static Opened open(String url) {
        return open(url, url);
    }

    /// `owner` is by whom the tables are brought up to date, `url` by whom books are served.
    public static Opened open(String url, String owner) {
        try {
            migrate(owner);
            var pool = new HikariDataSource(config(url));
            return separated(pool);
        } catch (PoolInitializationException e) {
            return new Opened.Unreachable(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        } catch (SQLException e) {
            return new Opened.Unreachable(String.valueOf(e.getMessage()));
        } catch (FlywayException e) {
            return new Opened.NotMigrated(String.valueOf(e.getMessage()));
        }
    }

    /// Flyway costs half a second even where nothing is to do, so it is asked only where something is.
    private static void migrate(String owner) throws SQLException {
        try (var connection = DriverManager.getConnection(owner)) {
            if (Migrations.onClassPath().appliedIn(connection)) {
                return;
            }
        }
        Flyway.configure()
                .dataSource(owner, null, null)
                .locations("classpath:" + Migrations.FOLDER)
                .load()
                .migrate();
    }

    private static Opened separated(HikariDataSource pool) throws SQLException {
        var opened = opened(pool);
        if (!(opened instanceof Opened.Ready)) {
            pool.close();
        }
        return opened;
    }

    private static Opened opened(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var serving = statement.executeQuery(SERVING)) {
            serving.next();
            var role = String.valueOf(serving.getString(1));
            if (serving.getBoolean(2)) {
                return new Opened.NotSeparated(role);
            }
            return serving.getBoolean(3) ? new Opened.Ready(new Database(pool)) : new Opened.NotGranted(role);
        }
    }

    private static HikariConfig config(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setValidationTimeout(CHECK_MILLIS);
        config.setPoolName("kith");
        config.setConnectionInitSql(SERVE);
        // What follows a turn's lock has to see what the turn before committed.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }

    /// How many connections are at work and at rest, and how many callers wait for one.
    public record Pool(int active, int idle, int waiting) {}

    public Pool pooled() {
        var bean = pool.getHikariPoolMXBean();
        return new Pool(bean.getActiveConnections(), bean.getIdleConnections(), bean.getThreadsAwaitingConnection());
    }

    /// Whether it answers, and has all tables that this Kith needs; those of a newer one don't disturb.
    public boolean isReady() {
        try (var connection = pool.getConnection()) {
            return needed.amongThoseOf(connection);
        } catch (SQLException _) {
            return false;
        }
    }

    /// The time by its clock, on which all agree who share it.
    public InstantSource time() {
        return new DatabaseTime(pool);
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
