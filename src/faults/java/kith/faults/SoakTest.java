package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nothing grows in a Kith that works for long.
@Tag("faults")
@ExtendWith(OnPostgres.class)
class SoakTest {
    private static final Duration WARM = Duration.ofSeconds(Scale.now().of(60, 3));
    private static final Duration MEASURED = Duration.ofSeconds(Scale.now().of(10, 2));
    private static final Duration SETTLED = Duration.ofSeconds(Scale.now().of(120, 3));
    private static final Duration LASTING = Duration.ofMinutes(20);
    private static final Duration BRIEF = Duration.ofSeconds(5);
    private static final int MEMBERS = 100;
    private static final int SENDERS = 8;

    /// What may come and go.
    private static final int THREADS = 20;

    @Test
    @Timeout(2_000)
    void memoryThreadsAndConnectionsStayAsTheyWere(Site site) throws Exception {
        var kith = site.start();
        var storm = new Storm(site.slack(), MEMBERS);
        storm.closed(SENDERS, WARM);
        double half = storm.closed(SENDERS, MEASURED) / 2;
        var pause = Duration.ofMillis((long) (MEMBERS * 1e3 / half));
        try (var talking = Load.begin(site.slack(), MEMBERS, pause)) {
            Await.passing(SETTLED);
            var before = Inside.of(kith);
            int connectionsBefore = connections(site);
            Await.passing(Scale.now().of(LASTING, BRIEF));
            var after = Inside.of(kith);
            int connectionsAfter = connections(site);
            var load = String.format(Locale.ROOT, "%d members, %.0f/s", MEMBERS, talking.end());
            var drained = site.untilAllIsSaid();
            var found = Found.in(talking.ledger(), Books.read(site.slack(), talking.members()));
            new Figures(
                            "Half of what it can take, for long",
                            load,
                            Scale.now().of(LASTING, BRIEF).toSeconds() + " s",
                            found,
                            "p50 %s, p99 %s; resident %d MB, then %d; threads %d, then %d; connections %d, then %d; outbox empty %s after the end"
                                    .formatted(
                                            Figures.seconds(talking.ledger().answeredIn(.5)),
                                            Figures.seconds(talking.ledger().answeredIn(.99)),
                                            before.residentMegabytes(),
                                            after.residentMegabytes(),
                                            before.threads(),
                                            after.threads(),
                                            connectionsBefore,
                                            connectionsAfter,
                                            Figures.seconds(drained)))
                    .tell();
            assertThat(found.lost()).isZero();
            assertThat(found.doubled()).isZero();
            assertThat(found.repliesMissing()).isZero();
            assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + THREADS);
            assertThat(after.residentMegabytes()).isLessThan(before.residentMegabytes() * 3 / 2);
            assertThat(connectionsAfter).isLessThanOrEqualTo(connectionsBefore + 1);
        }
    }

    private static int connections(Site site) throws SQLException {
        try (var connection = site.administrator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
