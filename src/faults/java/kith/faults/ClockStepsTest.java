package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import kith.app.StartedKith;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The clock of one of two instances is put forward and back by an hour, where this machine compiles C.
@Tag("faults")
@ExtendWith(OnPostgres.class)
@Timeout(300)
class ClockStepsTest {
    private static final String FAULT = "The clock of one of 2 instances steps by an hour, on and back";
    private static final int ROUNDS = Scale.now().of(5, 1);
    private static final int BETWEEN = Scale.now().of(60, 20);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NEAR = Duration.ofMinutes(1);

    @Test
    void aClockThatStepsLosesAndDoublesNothing(Site site, @TempDir Path folder) throws Exception {
        var made = SteppedClock.in(folder);
        if (made.isEmpty()) {
            Figures.notInjected(FAULT, "nothing compiles C here");
            return;
        }
        var clock = made.get();
        var stepped = site.start(clock.environment());
        site.start();
        var trial = Trial.of(site, talking -> {
            for (int i = 0; i < ROUNDS; i++) {
                for (var ahead : new Duration[] {HOUR, Duration.ZERO, HOUR.negated(), Duration.ZERO}) {
                    clock.step(ahead);
                    assertThat(aheadOf(stepped)).isBetween(ahead.minus(NEAR), ahead.plus(NEAR));
                    talking.untilAcknowledged(BETWEEN);
                }
            }
        });
        trial.tell(FAULT, 4 * ROUNDS + " steps", "");
        assertThat(trial.found().acknowledged()).isEqualTo(trial.found().sent());
        assertThat(trial.found().lost()).isZero();
        assertThat(trial.found().doubled()).isZero();
        assertThat(trial.found().repliesMissing()).isZero();
        assertThat(trial.found().repliesDoubled()).isZero();
        assertThat(trial.slowest()).isLessThan(Duration.ofSeconds(3));
    }

    /// As it tells the time itself with an answer.
    private static Duration aheadOf(StartedKith kith) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(kith.address()).build();
            var date = http.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Date")
                    .orElseThrow();
            var told = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(Instant.now(), told.toInstant());
        }
    }
}
