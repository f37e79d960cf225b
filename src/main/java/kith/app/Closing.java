package kith.app;

import java.util.ArrayDeque;
import java.util.Deque;

/// What was opened, closed in reverse.
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T later(T resource) {
        open.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.err.println(WordsForOperators.notClosed(e));
            }
        }
    }
}
