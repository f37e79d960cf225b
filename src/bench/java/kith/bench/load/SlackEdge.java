package kith.bench.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/// As much of Slack's Web API as slash commands need: who the app and its members are, told at once.
final class SlackEdge implements AutoCloseable {
    private static final String APP = """
            {"ok": true, "team": "Load", "team_id": "T0LOAD", "user": "kith", "user_id": "U0KITH", "bot_id": "B0KITH"}""";
    private static final String MEMBER = """
            {"ok": true, "user": {"id": "U0MEMBER", "name": "ada", "real_name": "Ada Fontaine", "tz": "Europe/Lisbon"}}""";

    private final HttpServer server;

    private SlackEdge(HttpServer server) {
        this.server = server;
    }

    static SlackEdge start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", SlackEdge::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new SlackEdge(server);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var member = "/api/users.info".equals(exchange.getRequestURI().getPath());
            var bytes = (member ? MEMBER : APP).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
