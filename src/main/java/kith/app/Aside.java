package kith.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Work that is done aside while other work goes on; closing it waits until all of it is done.
final class Aside implements AutoCloseable {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("start-", 0).factory());

    /// Begins at once. Asking for what `work` makes waits for it, and fails as `work` failed.
    <T> Supplier<T> begin(Supplier<T> work) {
        var begun = CompletableFuture.supplyAsync(work, threads);
        return () -> {
            try {
                return begun.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    @Override
    public void close() {
        threads.close();
    }
}
