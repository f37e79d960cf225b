package kith.bench.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/// As much of Slack's Web API as commands and direct messages need, told at once: who the app and its members are, and
/// that a message arrived.
public final class SlackEdge implements AutoCloseable {
    private static final String APP = """
            {"ok": true, "team": "Load", "team_id": "T0LOAD", "user": "kith", "user_id": "U0KITH", "bot_id": "B0KITH"}""";
    private static final String MEMBER = """
            {"ok": true, "user": {"id": "U0MEMBER", "name": "ada", "real_name": "Ada Fontaine", "tz": "Europe/Lisbon"}}""";
    private static final String POSTED = """
            {"ok": true, "channel": "D0", "ts": "1700000000.000100", "message": {"text": ""}}""";

    private final HttpServer server;
    private final Map<String, Queue<CompletableFuture<String>>> awaited = new ConcurrentHashMap<>();

    private SlackEdge(HttpServer server) {
        this.server = server;
    }

    public static SlackEdge start() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var edge = new SlackEdge(server);
        server.createContext("/api/", edge::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return edge;
    }

    /// Done with the next message to `channel` that nobody else waits for.
    public CompletableFuture<String> next(String channel) {
        var next = new CompletableFuture<String>();
        awaited.computeIfAbsent(channel, _ -> new ConcurrentLinkedQueue<>()).add(next);
        return next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = switch (String.valueOf(exchange.getRequestURI().getPath())) {
                case "/api/users.info" -> MEMBER;
                case "/api/chat.postMessage" -> posted(channel(body));
                default -> APP;
            };
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String posted(String channel) {
        var waiting = awaited.get(channel);
        var first = waiting == null ? null : waiting.poll();
        if (first != null) {
            first.complete(channel);
        }
        return POSTED;
    }

    /// To which channel the form of a message goes.
    public static String channel(String form) {
        for (var pair : form.split("&")) {
            if (pair.startsWith("channel=")) {
                return URLDecoder.decode(pair.substring("channel=".length()), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException("a message for nobody");
    }

    public URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
