package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Any number of instances ring an alarm once; what one had in hand when it died rings elsewhere.
@ExtendWith(InAWorld.class)
class NudgeInstancesTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant NINE =
            LocalDateTime.parse("2026-03-09T09:00").atZone(LISBON).toInstant();
    private static final int MEMBERS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void twoInstancesNudgeEachMemberOnce(World world) {
        try (var kith = new Backroom(world)) {
            subscribe(kith, MEMBERS);
            kith.clock.set(NINE);
            try (var one = kith.instance();
                    var other = kith.instance()) {
                assertThat(one).isNotSameAs(other);
                await(() -> due(kith) == 0);
            }
            assertToldOnceEach(kith, MEMBERS);
        }
    }

    @Test
    void whatADeadInstanceHadInHandRingsElsewhere(World world) {
        try (var kith = new Backroom(world)) {
            subscribe(kith, 1);
            kith.execute(
                    "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = '2026-03-09Z'");
            kith.clock.set(NINE.plusSeconds(1));
            try (var survivor = kith.instance()) {
                assertThat(survivor).isNotNull();
                await(() -> {
                    kith.clock.updateAndGet(now -> now.plusSeconds(1));
                    return due(kith) == 0;
                });
            }
            assertToldOnceEach(kith, 1);
        }
    }

    private static void subscribe(Backroom kith, int members) {
        for (int i = 0; i < members; i++) {
            kith.nudged(
                    "U%05d".formatted(i),
                    LocalDateTime.parse("2026-03-05T12:00").atZone(LISBON),
                    "Mondays 9:00");
        }
    }

    private static int due(Backroom kith) {
        return kith.count("select count(*) from scheduled_tasks where execution_time < '2026-03-10'");
    }

    private static void assertToldOnceEach(Backroom kith, int members) {
        assertThat(kith.count("select count(*) from letter")).isEqualTo(members);
        assertThat(kith.count("select count(distinct book_id) from letter")).isEqualTo(members);
        assertThat(kith.count("select count(*) from scheduled_tasks where not picked"))
                .isEqualTo(members);
    }

    private static void await(BooleanSupplier done) {
        var begun = System.nanoTime();
        while (!done.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
