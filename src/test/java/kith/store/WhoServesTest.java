package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whichever users an operator gives Kith, nobody serves whom row-level security doesn't bind.
class WhoServesTest {
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void anAdministratorServesAsSomebodyWithoutPowers() throws SQLException {
        assertServes(Database.open(url("postgres", "postgres")), "kith_app");
    }

    @Test
    void anOwnerWhoMayMakeRolesServesAsOneOfThem() throws SQLException {
        run("create role solo login createrole", "create database kith owner solo");
        assertServes(Database.open(url("solo", "kith")), "kith_app");
        assertServes(Database.open(url("solo", "kith")), "kith_app");
    }

    @Test
    void anOwnerWhoMayNotServesUnderTheForcedPolicies() throws SQLException {
        run("create role plain login", "create database kith owner plain");
        assertServes(Database.open(url("plain", "kith")), "plain");
    }

    @Test
    void twoUsersShareTheWork() throws SQLException {
        run("create role kith_owner login", "create role kith_app login", "create database kith owner kith_owner");
        assertServes(Database.open(url("kith_app", "kith"), url("kith_owner", "kith")), "kith_app");
        assertThat(Database.open(url("kith_app", "kith"))).isInstanceOf(Database.Opened.Ready.class);
    }

    @Test
    void aServerOfItsOwnIsPreparedOnce() throws SQLException {
        assertThat(OwnServer.prepare(url("postgres", "postgres"))).isEqualTo(OwnServer.Prepared.READY);
        assertServes(
                Database.open(url(OwnServer.SERVING, OwnServer.DATABASE), url(OwnServer.OWNER, OwnServer.DATABASE)),
                "kith_app");
        assertThat(OwnServer.prepare(url("postgres", "postgres"))).isEqualTo(OwnServer.Prepared.READY);
    }

    @Test
    void nobodyServesWhoStandsAboveThePolicies() throws SQLException {
        run("create role plain login", "create role above login bypassrls", "create database kith owner plain");
        assertThat(Database.open(url("above", "kith"), url("plain", "kith")))
                .isEqualTo(new Database.Opened.NotSeparated("above"));
    }

    @Test
    void whoMayNotUseTheTablesIsNamed() throws SQLException {
        run("create role plain login", "create role other login", "create database kith owner plain");
        assertThat(Database.open(url("other", "kith"), url("plain", "kith")))
                .isEqualTo(new Database.Opened.NotGranted("other"));
    }

    @Test
    void whatAnOlderKithLeftInTheFirstDatabaseIsSeen() throws SQLException {
        run("create table flyway_schema_history (version text)");
        assertThat(OwnServer.prepare(url("postgres", "postgres"))).isEqualTo(OwnServer.Prepared.OLDER);
    }

    private static void assertServes(Database.Opened opened, String role) throws SQLException {
        assertThat(opened).isInstanceOf(Database.Opened.Ready.class);
        try (var database = ((Database.Opened.Ready) opened).database();
                var connection = database.source().getConnection();
                var rows = connection.createStatement().executeQuery("select current_user, count(*) from book")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(role);
        }
    }

    private String url(String user, String database) {
        return postgres.getJdbcUrl(user, database);
    }

    private void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres", "postgres"));
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
