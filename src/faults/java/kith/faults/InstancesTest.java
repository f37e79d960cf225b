package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kith.app.StartedKith;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several Kiths on one database, of which one is killed now and then, or has a clock that is wrong.
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

    /// Where Debian's libfaketime is installed, which changes what time it is for one process.
    @Test
    void anInstanceWhoseClockIsSetAnHourOnAndBackDisturbsNobody(Site site) throws Exception {
        var library = faketime();
        var offset = Files.createTempFile("kith", "clock");
        Files.writeString(offset, "+0");
        site.start();
        site.start(library.map(each -> Map.of(
                        "LD_PRELOAD",
                        each.toString(),
                        "FAKETIME_TIMESTAMP_FILE",
                        offset.toString(),
                        "FAKETIME_CACHE_DURATION",
                        "1",
                        "DONT_FAKE_MONOTONIC",
                        "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1"))
                .orElse(Map.of()));
        var trial = Trial.of(site, talking -> {
            for (var step : new String[] {"+3600", "-3600", "+0"}) {
                Files.writeString(offset, step);
                Await.passing(Duration.ofSeconds(Scale.now().of(15, 3)));
                talking.untilAcknowledged(BETWEEN);
            }
        });
        Files.delete(offset);
        trial.tell(
                "2 instances, the clock of one set to +1 h, -1 h and back",
                library.isPresent() ? "3 steps" : "none: libfaketime is not installed",
                "");
        assertThat(trial.found().lost()).isZero();
        assertThat(trial.found().doubled()).isZero();
        assertThat(trial.found().repliesMissing()).isZero();
        assertThat(trial.found().repliesDoubled()).isZero();
    }

    private static Optional<Path> faketime() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu")) {
            return StreamSupport.stream(folders.spliterator(), false)
                    .map(each -> each.resolve("faketime/libfaketime.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        }
    }
}
