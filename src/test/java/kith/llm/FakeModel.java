package kith.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// A local server that speaks the protocol, well or badly.
final class FakeModel implements AutoCloseable {
    static final String KEY = "sk-most-secret";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "";
    private volatile int bytesBeforeSilence = -1;

    FakeModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /// Answers with `content` as the model's words.
    FakeModel saying(String content) {
        var message = Map.of("role", "assistant", "content", content);
        var choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
        body = new JsonMapper()
                .writeValueAsString(Map.of(
                        "id",
                        "a",
                        "object",
                        "chat.completion",
                        "created",
                        1,
                        "model",
                        "m",
                        "choices",
                        List.of(choice)));
        return this;
    }

    FakeModel answering(int status, String body) {
        this.status = status;
        this.body = body;
        return this;
    }

    /// Answers that many bytes at once and nothing more as long as it runs.
    FakeModel silentAfter(int bytes) {
        bytesBeforeSilence = bytes;
        return this;
    }

    Endpoint endpoint() {
        return endpoint(Duration.ofSeconds(8));
    }

    Endpoint endpoint(Duration limit) {
        return new Endpoint(new Model(url(), "small", KEY), limit);
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /// Everything that came in, headers and bodies.
    List<String> received() {
        return received;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestHeaders().entrySet() + "\n" + asked);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            if (bytesBeforeSilence < 0) {
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                return;
            }
            if (bytesBeforeSilence > 0) {
                exchange.sendResponseHeaders(status, 0);
                exchange.getResponseBody().write(bytes, 0, bytesBeforeSilence);
                exchange.getResponseBody().flush();
            }
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }
}
