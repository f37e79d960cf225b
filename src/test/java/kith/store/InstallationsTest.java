package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import kith.conversation.Grant;
import kith.conversation.Installation;
import kith.conversation.Installations;
import kith.sealing.MasterKey;
import kith.sealing.RotateKey;
import kith.sealing.Sealing;
import kith.sealing.WrappedKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What let Kith in is sealed, and a transaction sees that of one workspace or organization.
class InstallationsTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private OwnPostgres postgres;
    private MasterKey master;
    private Store store;
    private Installations installations;

    @BeforeEach
    void oneWorkspaceAndOneOrganization() throws IOException, SQLException {
        postgres = OwnPostgres.start();
        master = MasterKey.made();
        store = new Store(postgres.database(), new Sealing(master));
        installations = store.installations();
        installations.keep(installation("T1", false, "xoxb-one"));
        installations.keep(installation("E1", true, "xoxb-all"));
    }

    @AfterEach
    void close() throws IOException, SQLException {
        postgres.close();
    }

    private static Installation installation(String id, boolean whole, String token) {
        return new Installation(id, whole, "B1", "UKITH", "U1", new Grant(token, "xoxe-next", AT), AT);
    }

    @Test
    void noTokenIsReadFromTheDatabaseAlone() throws SQLException {
        var all = string("select string_agg(encode(sealed, 'escape'), '') from installation");
        assertThat(all).isNotEmpty().doesNotContain("xoxb", "xoxe");
    }

    @Test
    void aTransactionSeesTheInstallationForWhichItWasOpenedAlone() throws SQLException {
        try (var connection = postgres.database().source().getConnection()) {
            assertThat(seen(connection)).isZero();
            connection.createStatement().execute("set kith.task = 'outbox'");
            assertThat(seen(connection)).isZero();
            connection.createStatement().execute("set kith.workspace = 'T1'; set kith.book = 'U1'");
            assertThat(seen(connection)).isZero();
            connection.createStatement().execute("set kith.task = 'install'");
            assertThat(seen(connection)).isEqualTo(1);
            assertThatThrownBy(() -> connection
                            .createStatement()
                            .execute("insert into installation (workspace_id, installed_at, sealed)"
                                    + " values ('T2', now(), '')"))
                    .hasMessageContaining("violates row-level security policy");
            connection.createStatement().execute("reset kith.task; reset kith.workspace; reset kith.book");
        }
    }

    @Test
    void aWorkspaceIsFoundWithItsOrganizationOnceThatIsTold() {
        assertThat(installations.of("T2")).isEmpty();
        assertThat(installations.of("T2", "E2")).isEmpty();
        assertThat(installations.of("T2", "E1")).map(it -> it.grant().token()).hasValue("xoxb-all");
        assertThat(installations.of("T2")).map(Installation::id).hasValue("E1");
        assertThat(installations.workspacesOf("E1")).containsExactly("T2");
        installations.keep(installation("T2", false, "xoxb-own"));
        assertThat(installations.of("T2", "E1")).map(it -> it.grant().token()).hasValue("xoxb-own");
    }

    @Test
    void whatIsDroppedTakesItsKeyAndItsWorkspacesAlongUnlessItIsNewer() throws SQLException {
        installations.of("T2", "E1");
        installations.drop("E1", AT);
        assertThat(installations.of("T2")).isPresent();
        installations.drop("E1", AT.plusSeconds(1));
        assertThat(installations.of("T2")).isEmpty();
        assertThat(installations.of("T1")).isPresent();
        assertThat(string("select string_agg(workspace_id, ' ') from book_key")).isEqualTo("T1");
    }

    @Test
    void itsKeyIsWrappedAnewWithTheOthers() {
        var outcome = new RotateKey(master, new StoredKeys(postgres.database())).rotate();
        assertThat(outcome).isInstanceOf(RotateKey.Outcome.SetFirst.class);
        assertThat(new StoredKeys(postgres.database())
                        .behind(WrappedKeys.FIRST, 10).stream()
                                .map(each -> each.owner().workspace()))
                .containsExactly("E1", "T1");
    }

    @Test
    void whatIsChangedIsGivenAsItStands() {
        var times = new AtomicInteger();
        installations.of("T2", "E1");
        for (int i = 0; i < 2; i++) {
            installations.change("T2", it -> {
                times.incrementAndGet();
                return it.grant().token().equals("xoxb-new") ? it : it.with(new Grant("xoxb-new", null, null));
            });
        }
        assertThat(times).hasValue(2);
        assertThat(installations.of("T3", "E1")).map(it -> it.grant().token()).hasValue("xoxb-new");
        assertThat(installations.change("T9", it -> it)).isEmpty();
    }

    @Test
    void aStateIsUsedOnceAndInTime() {
        var states = store.installStates();
        states.issue("one", AT);
        states.issue("late", AT);
        assertThat(states.use("one", AT.minusSeconds(1))).isTrue();
        assertThat(states.use("one", AT.minusSeconds(1))).isFalse();
        assertThat(states.use("late", AT)).isFalse();
        assertThat(states.use("never", AT.minus(Duration.ofDays(1)))).isFalse();
    }

    private String string(String query) throws SQLException {
        try (var rows = postgres.administrator().createStatement().executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static int seen(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from installation")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
