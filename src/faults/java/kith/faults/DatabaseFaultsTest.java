package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// The database fails while members talk to Kith, which goes on by itself once it is back.
@Tag("faults")
@ExtendWith(OnPostgres.class)
@Timeout(300)
class DatabaseFaultsTest {
    private static final Duration IN_TIME = Scale.now().of(Duration.ofMillis(2_500), Duration.ofSeconds(3));
    private static final Duration SOON = Scale.now().of(Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final int MANY = 60;

    @BeforeEach
    void start(Site site) throws Exception {
        site.start();
    }

    @Test
    void postgresKilledAndStartedAgainLosesNothing(Postgres postgres, Site site) throws Exception {
        int kills = Scale.now().of(10, 1);
        var trial = Trial.of(site, talking -> {
            for (int i = 0; i < kills; i++) {
                talking.untilAcknowledged(MANY);
                postgres.kill();
                talking.untilAnswered(MANY);
                postgres.startAgain();
            }
        });
        trial.tell("PostgreSQL killed by `kill -9`, started again", kills + " kills", "");
        nothingIsLost(trial);
        assertThat(trial.slowest()).isLessThan(IN_TIME);
    }

    @Test
    void connectionsCutInTheMiddleLoseNothing(Site site) throws Exception {
        var moments = new Random(9);
        int cuts = Scale.now().of(300, 30);
        var trial = Trial.of(site, talking -> {
            while (site.toDatabase().cuts() < cuts) {
                talking.untilAcknowledged(1 + moments.nextInt(5));
                site.toDatabase().cut();
            }
        });
        trial.tell(
                "Connections to PostgreSQL cut at any moment", site.toDatabase().cuts() + " cuts", "");
        nothingIsLost(trial);
        assertThat(trial.slowest()).isLessThan(IN_TIME);
    }

    @Test
    void transactionsCutAfterTheyWroteLeaveNothingHalfWritten(Site site) throws Exception {
        var trial = whileAnswersAreLost(site, "INSERT 0 ", 40);
        trial.tell(
                "Connections cut within a transaction, after an insert",
                site.toDatabase().cuts() + " cuts",
                "");
        nothingIsLost(trial);
    }

    @Test
    @Tag("brief")
    void aCommitWhoseAnswerIsLostIsNeitherDeniedNorDoneTwice(Site site) throws Exception {
        var trial = whileAnswersAreLost(site, "COMMIT\0", 10);
        trial.tell("Committed, and the answer lost", site.toDatabase().cuts() + " answers", "");
        nothingIsLost(trial);
    }

    @Test
    void garbledAnswersAreNotBelieved(Site site) throws Exception {
        var trial = Trial.of(site, talking -> {
            site.toDatabase().suffer(new Toxic.Garbled(50));
            talking.untilAnswered(Scale.now().of(500, MANY));
            site.toDatabase().heal();
        });
        trial.tell("PostgreSQL's answers garbled", "one piece in 50", "");
        nothingIsLost(trial);
    }

    @Test
    void aDatabaseThatFallsSilentKeepsNobodyWaiting(Site site) throws Exception {
        var silence = Duration.ofSeconds(Scale.now().of(20, 4));
        var trial = Trial.of(site, talking -> {
            site.toDatabase().suffer(new Toxic.Held());
            Await.passing(silence);
            site.toDatabase().heal();
        });
        trial.tell("PostgreSQL silent, connections open", Figures.seconds(silence), "");
        nothingIsLost(trial);
        assertThat(trial.slowest()).isLessThan(IN_TIME);
        assertThat(trial.recovery()).isLessThan(SOON);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsToldInTime(Site site) throws Exception {
        var held = Duration.ofSeconds(Scale.now().of(20, 4));
        var trial = Trial.of(site, talking -> {
            try (var connection = site.administrator();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table talk in access exclusive mode");
                Await.passing(held);
                connection.rollback();
            }
        });
        trial.tell("All ten connections wait for a lock", Figures.seconds(held), "");
        nothingIsLost(trial);
        assertThat(trial.slowest()).isLessThan(IN_TIME);
        assertThat(trial.recovery()).isLessThan(SOON);
    }

    private static Trial whileAnswersAreLost(Site site, String mark, int every) throws Exception {
        int cuts = Scale.now().of(100, 10);
        return Trial.of(site, talking -> {
            site.toDatabase().suffer(new Toxic.AnswerLost(mark, every));
            while (site.toDatabase().cuts() < cuts) {
                talking.untilAnswered(1);
            }
            site.toDatabase().heal();
        });
    }

    private static void nothingIsLost(Trial trial) {
        assertThat(trial.found().lost()).isZero();
        assertThat(trial.found().doubled()).isZero();
        assertThat(trial.found().keptAfterAll()).isZero();
        assertThat(trial.found().repliesMissing()).isZero();
    }
}
