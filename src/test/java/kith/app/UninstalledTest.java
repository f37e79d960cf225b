package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import kith.playground.LocalSlack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// As Slack tells of it, to a Kith with a database of its own; see [LeavingTest] for what follows.
@ExtendWith(InAWorld.class)
class UninstalledTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void anUninstallationASettlementOfTokensAndADeactivationAreHeard(World world) throws SQLException {
        var url = world.emptyDatabase();
        try (var database = World.open(url);
                var kith = Running.start(
                        0, Optional.empty(), Optional.empty(), () -> World.books(database), InstantSource.system())) {
            var slack = kith.playground().orElseThrow();
            var ada = slack.addUser("U0ADA", "Ada Fontaine", "Europe/Lisbon").id();
            say(slack, ada);

            assertThat(slack.wire()
                            .event(event("tokens_revoked")
                                    .set(
                                            "tokens",
                                            json.createObjectNode()
                                                    .set(
                                                            "oauth",
                                                            json.createArrayNode()
                                                                    .add("U1"))))
                            .acknowledged())
                    .isTrue();
            assertThat(purges(url)).isZero();
            assertThat(slack.wire().event(event("app_uninstalled")).acknowledged())
                    .isTrue();
            assertThat(purges(url)).isEqualTo(1);
            say(slack, ada);
            assertThat(purges(url)).isZero();

            var gone = event("user_change");
            gone.set("user", json.createObjectNode().put("id", ada).put("deleted", true));
            assertThat(slack.wire().event(gone).acknowledged()).isTrue();
            assertThat(purges(url)).isEqualTo(1);
        }
    }

    private static void say(LocalSlack slack, String member) {
        assertThat(slack.slash(member, slack.direct(member), "/kith", "call with Tom Baker today")
                        .acknowledged())
                .isTrue();
    }

    private ObjectNode event(String type) {
        return json.createObjectNode().put("type", type);
    }

    private static int purges(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from scheduled_tasks where task_name = 'PURGE'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
