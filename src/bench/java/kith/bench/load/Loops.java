package kith.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Two ways to put load on a server. Each request has a number, so that no two are quite the same.
public final class Loops {
    /// Sends the `nth` request; returns the nanoseconds that it took, and throws an [IllegalStateException] where it
    /// was
    /// refused.
    public interface Sent {
        long send(int nth);
    }

    /// An hour, so that a refused request is seen at the slow end.
    private static final long REFUSED = Duration.ofHours(1).toNanos();

    private final AtomicInteger number = new AtomicInteger();

    /// So many requests a second, whether or not the earlier ones were answered. A request counts from when it was due,
    /// so that waiting behind a slow one is seen.
    public Timings open(Sent sent, int rate, Duration lasting) {
        return open(sent, rate, lasting, true);
    }

    /// Likewise; `alone` is false where something is sent before each request, which does not count.
    Timings open(Sent sending, int rate, Duration lasting, boolean alone) {
        long period = Duration.ofSeconds(1).toNanos() / rate;
        long requests = lasting.toNanos() / period;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<Long>>();
            long start = System.nanoTime();
            for (long i = 0; i < requests; i++) {
                long due = start + i * period;
                waitUntil(due);
                sent.add(threads.submit(() -> {
                    long late = alone ? System.nanoTime() - due : 0;
                    return late + send(sending);
                }));
            }
            return new Timings(answered(sent));
        }
    }

    private long send(Sent sending) {
        try {
            return sending.send(number.getAndIncrement());
        } catch (IllegalStateException refused) {
            return REFUSED;
        }
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// How many requests a second so many connections get through, each sending the next once it was answered.
    public double closed(Sent sending, int connections, Duration lasting) {
        long start = System.nanoTime();
        long end = start + lasting.toNanos();
        Callable<Long> connection = () -> {
            long done = 0;
            while (System.nanoTime() < end) {
                done += send(sending) == REFUSED ? 0 : 1;
            }
            return done;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(connection));
            }
            long done = answered(running).stream().mapToLong(Long::longValue).sum();
            return done / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static <T> List<T> answered(List<Future<T>> sent) {
        return sent.stream()
                .map(each -> {
                    try {
                        return each.get();
                    } catch (InterruptedException | ExecutionException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
