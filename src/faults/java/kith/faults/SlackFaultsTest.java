package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import kith.app.OwnKith;
import kith.playground.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Slack's Web API fails while members talk to Kith: they are heard as before, and answered in order afterwards.
@Tag("faults")
@ExtendWith(OnPostgres.class)
@Timeout(300)
class SlackFaultsTest {
    private static final Duration LASTING = Duration.ofSeconds(Scale.now().of(40, 3));
    private static final Duration A_MINUTE = Duration.ofSeconds(Scale.now().of(60, 3));
    private static final Duration AT_ONCE = Scale.now().of(Duration.ofMillis(500), Duration.ofSeconds(3));
    private static final String POST = "chat.postMessage";

    @BeforeEach
    void start(Site site) throws Exception {
        site.start();
    }

    @Test
    void aSlackThatAnswersAfterTwentySecondsIsNotWaitedFor(Site site) throws Exception {
        var trial = Trial.of(site, _ -> {
            site.toSlack().suffer(new Toxic.Delayed(Duration.ofSeconds(20)));
            Await.passing(LASTING);
            site.toSlack().heal();
        });
        tell("Slack's Web API slow by 20 s", LASTING, trial);
    }

    @Test
    void aSlackThatRefusesConnectionsIsNotWaitedFor(Site site) throws Exception {
        var trial = Trial.of(site, _ -> {
            site.toSlack().refuse();
            Await.passing(LASTING);
            site.toSlack().heal();
        });
        tell("Connections to Slack refused", LASTING, trial);
    }

    @Test
    @Tag("brief")
    void aSlackThatAnswers503(Site site) throws Exception {
        tell("Slack answers 503", LASTING, whilePostsSuffer(site, LASTING, new Fault.ServerError(503)));
    }

    @Test
    void aSlackThatLimitsRatesForAMinute(Site site) throws Exception {
        var limited = new Fault.RateLimited(Scale.now().of(10, 1));
        tell("Slack answers 429", A_MINUTE, whilePostsSuffer(site, A_MINUTE, limited));
    }

    @Test
    void aSlackThatAnswersInHtml(Site site) throws Exception {
        tell("Slack answers in HTML", LASTING, whilePostsSuffer(site, LASTING, new Fault.Garbage()));
    }

    @Test
    void aTokenThatWasRevokedStopsRepliesAndNothingElse(Site site) throws Exception {
        var trial = Trial.of(site, _ -> {
            site.slack().tokens().revoke(OwnKith.TOKEN);
            Await.passing(LASTING);
            site.slack().tokens().admit(OwnKith.TOKEN);
            asIfTenMinutesHadPassed(site);
        });
        trial.tell("Slack's token revoked, then good again", Figures.seconds(LASTING), "");
        heardAsBefore(trial);
    }

    /// For so long a workspace that shut Kith out is left alone.
    private static void asIfTenMinutesHadPassed(Site site) throws SQLException {
        try (var connection = site.administrator();
                var statement = connection.createStatement()) {
            statement.execute("update pace set paused_until = 'epoch'");
        }
    }

    private static Trial whilePostsSuffer(Site site, Duration lasting, Fault fault) throws Exception {
        return Trial.of(site, _ -> {
            var over = new CompletableFuture<Boolean>();
            site.slack().fail(POST, over, fault);
            Await.passing(lasting);
            over.complete(true);
        });
    }

    private static void tell(String fault, Duration lasted, Trial trial) throws Exception {
        trial.tell(fault, Figures.seconds(lasted), "");
        heardAsBefore(trial);
        assertThat(trial.found().repliesMissing()).isZero();
    }

    private static void heardAsBefore(Trial trial) {
        assertThat(trial.found().lost()).isZero();
        assertThat(trial.found().doubled()).isZero();
        assertThat(trial.found().repliesOutOfOrder()).isZero();
        assertThat(trial.slowest()).isLessThan(AT_ONCE);
    }
}
