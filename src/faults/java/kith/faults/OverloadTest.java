package kith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import kith.faults.Ledger.Fate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// More is asked of Kith than it can do.
@Tag("faults")
@ExtendWith(OnPostgres.class)
class OverloadTest {
    private static final Duration WARM = Duration.ofSeconds(Scale.now().of(60, 5));
    private static final Duration MEASURED = Duration.ofSeconds(Scale.now().of(10, 3));
    private static final Duration LASTING = Duration.ofSeconds(Scale.now().of(60, 5));
    private static final Duration AT_EASE = Duration.ofMillis(500);
    private static final int TIMES = 4;
    private static final int MEMBERS = 100;
    private static final int SENDERS = 8;

    @Test
    @Timeout(600)
    void fourTimesTheLoadIsAnsweredInTimeOrRefusedAtOnce(Site site) throws Exception {
        var kith = site.start();
        var storm = new Storm(site.slack(), MEMBERS);
        storm.closed(SENDERS, WARM);
        double sustained = storm.closed(SENDERS, MEASURED);
        long before = Inside.of(kith).residentMegabytes();
        var ledger = storm.open(TIMES * sustained, LASTING);
        long after = Inside.of(kith).residentMegabytes();
        var recovery = Await.until("an answer at ease", Duration.ofSeconds(30), () -> storm.isAnsweredWithin(AT_EASE));
        site.untilAllIsSaid();
        var found = Found.in(ledger, Books.read(site.slack(), storm.members()));
        new Figures(
                        "Four times as many commands as it can take",
                        String.format(Locale.ROOT, "%.0f/s sustained, %.0f/s sent", sustained, TIMES * sustained),
                        LASTING.toSeconds() + " s",
                        found,
                        "accepted: p50 %s, p99 %s; refused with 503: %,d, p99 %s; no answer: %,d; resident %d MB before, %d after; at ease after %s"
                                .formatted(
                                        Figures.seconds(ledger.acknowledgedIn(.5)),
                                        Figures.seconds(ledger.acknowledgedIn(.99)),
                                        ledger.refused(),
                                        Figures.seconds(ledger.refusedIn(.99)),
                                        ledger.count(Fate.UNANSWERED) - ledger.refused(),
                                        before,
                                        after,
                                        Figures.seconds(recovery)))
                .tell();
        assertThat(found.lost()).isZero();
        assertThat(found.doubled()).isZero();
        assertThat(ledger.refused()).isPositive();
        assertThat(ledger.acknowledgedIn(.99)).isLessThan(Duration.ofMillis(2_500));
        assertThat(recovery).isLessThan(Duration.ofSeconds(5));
        assertThat(after).isLessThan(before * 3 / 2);
    }
}
