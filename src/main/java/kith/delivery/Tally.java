package kith.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import kith.conversation.Outbox;
import kith.conversation.Outbox.Waiting;

/// Counts what becomes of letters; nothing of their content is told.
final class Tally {
    /// An error code of a platform; anything else might hold what nobody may read.
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private final MeterRegistry meters;
    private final AtomicReference<Waiting> waiting;

    Tally(MeterRegistry meters, InstantSource time) {
        this.meters = meters;
        this.waiting = new AtomicReference<>(Waiting.NONE);
        Gauge.builder("kith.outbox.letters", waiting, each -> each.get().letters())
                .description("Letters that wait to be sent")
                .register(meters);
        Gauge.builder("kith.outbox.eldest", waiting, each -> seconds(each.get(), time))
                .description("How long the eldest of them waits")
                .baseUnit("seconds")
                .register(meters);
    }

    private static double seconds(Waiting waiting, InstantSource time) {
        return waiting.since()
                .map(each -> Duration.between(each, time.instant()).toMillis() / 1e3)
                .orElse(0.0);
    }

    void waits(Waiting now) {
        waiting.set(now);
    }

    void sent(Outbox.Due due) {
        meters.counter("kith.letters.sent", "kind", due.letter().isNudge() ? "nudge" : "answer")
                .increment();
    }

    void retried() {
        meters.counter("kith.letters.retried").increment();
    }

    void late(int letters) {
        meters.counter("kith.letters.late").increment(letters);
    }

    void undelivered(String why) {
        var reason = CODE.matcher(why).matches() ? why : "other";
        meters.counter("kith.letters.undelivered", "reason", reason).increment();
    }
}
