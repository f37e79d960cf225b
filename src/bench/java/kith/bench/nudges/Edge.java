package kith.bench.nudges;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import kith.bench.load.SlackEdge;
import kith.playground.RateLimit;

/// As much of Slack's Web API as nudges need, with the local Slack's own limits: it answers at once, and keeps only who
/// was written to, and when.
final class Edge implements AutoCloseable {
    private static final String OK = """
            {"ok": true, "team": "Nudges", "team_id": "T0", "user": "kith", "user_id": "U0KITH", "bot_id": "B0KITH",
            "channel": "D0", "ts": "1.000001", "message": {"text": ""}}""";
    private static final String LIMITED = "{\"ok\": false, \"error\": \"ratelimited\"}";

    private final HttpServer server;
    private final AtomicReference<InstantSource> clock = new AtomicReference<>(InstantSource.system());
    private final RateLimit limits = new RateLimit(() -> now());
    private final UnaryOperator<String> workspace;
    private final Map<String, List<Instant>> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    /// `workspace` tells to which one a member belongs, since all share one token here.
    Edge(UnaryOperator<String> workspace) throws IOException {
        this.workspace = workspace;
        limits.allow(1);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// From now on the limits go by this clock.
    void go(InstantSource newClock) {
        clock.set(newClock);
    }

    private Instant now() {
        return clock.get().instant();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean message =
                    "/api/chat.postMessage".equals(exchange.getRequestURI().getPath());
            int wait = message ? post(SlackEdge.channel(body)) : 0;
            var bytes = (wait > 0 ? LIMITED : OK).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(wait));
            exchange.sendResponseHeaders(wait > 0 ? 429 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private int post(String channel) {
        int wait = limits.take(workspace.apply(channel), channel);
        if (wait > 0) {
            refused.incrementAndGet();
        } else {
            arrived.merge(channel, List.of(now()), Edge::both);
        }
        return wait;
    }

    private static List<Instant> both(List<Instant> before, List<Instant> more) {
        return List.of(before.getFirst(), more.getFirst());
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    /// Every member who was written to, and when.
    Map<String, List<Instant>> arrived() {
        return arrived;
    }

    int refused() {
        return refused.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
