package kith.playground;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The faults that wait for the next calls of each method.
final class Faults {
    private record Lasting(CompletableFuture<?> until, Fault fault) {}

    private final Map<String, Queue<Fault>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Lasting> lasting = new ConcurrentHashMap<>();
    private final Queue<Boolean> lostAcknowledgements = new ConcurrentLinkedQueue<>();

    void add(String method, int times, Fault fault) {
        waiting.compute(method, (_, earlier) -> {
            var queue = earlier == null ? new ArrayDeque<Fault>() : new ArrayDeque<>(earlier);
            for (int i = 0; i < times; i++) {
                queue.add(fault);
            }
            return new ConcurrentLinkedQueue<>(queue);
        });
    }

    void add(String method, CompletableFuture<?> until, Fault fault) {
        lasting.put(method, new Lasting(until, fault));
    }

    Optional<Fault> next(String method) {
        var queue = waiting.get(method);
        var once = queue == null ? Optional.<Fault>empty() : Optional.ofNullable(queue.poll());
        return once.or(() -> Optional.ofNullable(lasting.get(method))
                .filter(each -> !each.until().isDone())
                .map(Lasting::fault));
    }

    void loseAcknowledgements(int times) {
        for (int i = 0; i < times; i++) {
            lostAcknowledgements.add(true);
        }
    }

    boolean losesAcknowledgement() {
        return lostAcknowledgements.poll() != null;
    }
}
