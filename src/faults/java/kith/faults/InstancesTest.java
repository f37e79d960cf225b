package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import kith.app.StartedKith;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several Kiths on one database, of which one is killed now and then.
@Tag("faults")
@ExtendWith(OnPostgres.class)
@Timeout(600)
class InstancesTest {
    private static final int KILLS = Scale.now().of(10, 2);
    private static final int BETWEEN = Scale.now().of(60, 20);

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void whileOneIsKilledTheOthersLoseAndDoubleNothing(int instances, Site site) throws Exception {
        var kiths = new ArrayDeque<StartedKith>();
        for (int i = 0; i < instances; i++) {
            kiths.add(site.start());
        }
        var trial = Trial.of(site, talking -> {
            for (int i = 0; i < KILLS; i++) {
                talking.untilAcknowledged(BETWEEN);
                site.kill(kiths.remove());
                talking.untilAcknowledged(BETWEEN);
                kiths.add(site.start());
            }
        });
        trial.tell(instances + " instances, one of them killed", KILLS + " kills", "");
        assertThat(trial.found().lost()).isZero();
        assertThat(trial.found().doubled()).isZero();
        assertThat(trial.found().repliesMissing()).isZero();
        assertThat(trial.found().repliesDoubled()).isLessThanOrEqualTo(KILLS);
    }
}
