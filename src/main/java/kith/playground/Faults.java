package kith.playground;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The faults that wait for the next calls of each method.
final class Faults {
    private final Map<String, Queue<Fault>> waiting = new ConcurrentHashMap<>();
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

    Optional<Fault> next(String method) {
        var queue = waiting.get(method);
        return queue == null ? Optional.empty() : Optional.ofNullable(queue.poll());
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
