package kith.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A server that is Kith's alone: its administrator makes the roles and the database, and is needed no more.
public final class OwnServer {
    public static final String DATABASE = "kith";
    public static final String OWNER = "kith_owner";
    public static final String SERVING = "kith_app";

    private OwnServer() {}

    public enum Prepared {
        READY,
        /// The books are in the administrator's own database, as before Kith's first release.
        OLDER
    }

    /// `administrator` is the address of the server's first database, as JDBC understands it.
    public static Prepared prepare(String administrator) {
        try (var connection = DriverManager.getConnection(administrator);
                var statement = connection.createStatement()) {
            if (has(statement, "select from pg_class where relname = 'flyway_schema_history'")) {
                return Prepared.OLDER;
            }
            role(statement, OWNER);
            role(statement, SERVING);
            if (!has(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            return Prepared.READY;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static void role(Statement statement, String name) throws SQLException {
        if (!has(statement, "select from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login nosuperuser nobypassrls nocreaterole nocreatedb");
        }
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
