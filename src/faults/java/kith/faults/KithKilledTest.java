package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Kith killed at random moments while members talk to it.
@Tag("faults")
@ExtendWith(OnPostgres.class)
class KithKilledTest {
    private static final int KILLS = Scale.now().of(50, 3);
    private static final int MEMBERS = Scale.now().of(20, 10);
    private static final int MOST_BETWEEN = Scale.now().of(60, 30);
    private static final long SEED = 9;

    @Test
    @Tag("brief")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedStandsInTheBookOnceHoweverOftenKithIsKilled(Site site) throws Exception {
        var moments = new Random(SEED);
        var starts = new ArrayList<Duration>();
        var kith = site.start();
        Found found;
        String load;
        try (var talking = Load.begin(site.slack(), MEMBERS, Duration.ofMillis(500))) {
            for (int i = 0; i < KILLS; i++) {
                talking.untilAcknowledged(1 + moments.nextInt(MOST_BETWEEN));
                LockSupport.parkNanos(moments.nextLong(Duration.ofMillis(20).toNanos()));
                site.kill(kith);
                kith = site.start();
                starts.add(kith.startedIn());
                talking.slackTriesAgain();
            }
            load = String.format(Locale.ROOT, "%d members, %.0f/s", MEMBERS, talking.end());
            site.untilAllIsSaid();
            found = Found.in(talking.ledger(), Books.read(site.slack(), talking.members()));
        }
        Collections.sort(starts);
        new Figures(
                        "Kith killed by `kill -9`",
                        load,
                        KILLS + " kills",
                        found,
                        "replies missing %d, come twice %d; ready again in %s at the median, %s at most"
                                .formatted(
                                        found.repliesMissing(),
                                        found.repliesDoubled(),
                                        Figures.seconds(starts.get(starts.size() / 2)),
                                        Figures.seconds(starts.getLast())))
                .tell();
        assertThat(found.lost()).isZero();
        assertThat(found.doubled()).isZero();
        assertThat(found.repliesMissing()).isZero();
        assertThat(found.repliesDoubled()).isLessThanOrEqualTo(KILLS);
        assertThat(starts.get(starts.size() / 2))
                .isLessThan(Scale.now().of(Duration.ofSeconds(3), Duration.ofSeconds(20)));
    }
}
