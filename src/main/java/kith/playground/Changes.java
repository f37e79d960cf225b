package kith.playground;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One lock over the workspace's state, whoever waits for a change of it, and whoever is told of each.
final class Changes {
    static final String CHANGED = "{}";

    /// The last news: there will be no more.
    static final String OVER = "over";

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    <T> T reading(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    <T> T writing(Supplier<T> write) {
        lock.lock();
        try {
            return write.get();
        } finally {
            changed.signalAll();
            lock.unlock();
            tell(CHANGED);
        }
    }

    /// Blocks until the condition holds; empty when it never did in time.
    <T> Optional<T> await(Supplier<Optional<T>> condition, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            for (var found = condition.get(); ; found = condition.get()) {
                if (found.isPresent() || left <= 0) {
                    return found;
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    void tell(String news) {
        listeners.forEach(each -> each.accept(news));
    }

    void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<String> listener) {
        listeners.remove(listener);
    }
}
