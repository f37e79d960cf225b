package kith.playground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;

/// Server-sent events: one for each change, several at once told as one, and a sign of life in between.
final class EventStream {
    private static final int SILENCE_SECONDS = 20;

    private final Changes changes;

    EventStream(Changes changes) {
        this.changes = changes;
    }

    void open(Exchange exchange) {
        exchange.response().setStatus(200);
        exchange.header("Content-Type", "text/event-stream");
        exchange.header("Cache-Control", "no-store");
        Thread.ofVirtual().name("playground-events").start(() -> run(exchange));
    }

    private void run(Exchange exchange) {
        var news = new ArrayBlockingQueue<String>(64);
        Consumer<String> listener = each -> {
            boolean _ = news.offer(each);
        };
        changes.listen(listener);
        try (var out = Content.Sink.asOutputStream(exchange.response())) {
            for (var next = Changes.CHANGED;
                    next == null || !next.equals(Changes.OVER);
                    next = news.poll(SILENCE_SECONDS, TimeUnit.SECONDS)) {
                news.removeIf(Changes.CHANGED::equals);
                out.write((next == null ? ":\n\n" : "data: " + next + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            exchange.callback().succeeded();
        } catch (IOException | RuntimeException gone) {
            // Jetty reports a reader who has left in more ways than one.
            exchange.callback().failed(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            exchange.callback().failed(stopped);
        } finally {
            changes.forget(listener);
        }
    }
}
