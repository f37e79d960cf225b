package kith.faults;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for a condition, and no longer than is sensible.
final class Await {
    private static final Duration LOOK = Duration.ofMillis(10);

    private Await() {}

    /// For as long as a fault is to last.
    static void passing(Duration time) throws Exception {
        long over = System.nanoTime() + time.toNanos();
        until("the end of " + time, time.plusSeconds(1), () -> System.nanoTime() >= over);
    }

    /// How long it took until `condition` held; fails when it didn't.
    static Duration until(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
        long begun = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - begun > atMost.toNanos()) {
                throw new AssertionError("Not within " + atMost + ": " + what);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
