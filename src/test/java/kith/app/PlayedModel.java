package kith.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kith.llm.Model;
import kith.playground.LocalSlack;
import kith.store.Database;
import tools.jackson.databind.json.JsonMapper;

/// A language model that says one thing after another, the last for ever, and a Kith that may ask it.
final class PlayedModel implements AutoCloseable {
    private final JsonMapper json = new JsonMapper();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> says;
    private final World world;
    private final HttpServer server;
    private final Database database;
    private final Running kith;

    PlayedModel(World world, String... says) {
        this.world = world;
        this.says = List.of(says);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        database = World.open(world.databaseUrl());
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
        kith = Running.start(
                0,
                Optional.of(world.running().slack()),
                Optional.of(new Model(address, "m", "k")),
                () -> World.books(database),
                InstantSource.system());
    }

    /// The requests that reached the model.
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = json.createObjectNode()
                .put("id", "1")
                .put("object", "chat.completion")
                .put("model", "m");
        answer.putArray("choices")
                .addObject()
                .put("index", 0)
                .put("finish_reason", "stop")
                .putObject("message")
                .put("role", "assistant")
                .put("content", says.get(Math.min(asked.size(), says.size()) - 1));
        var bytes = json.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /// The member writes a direct message to the Kith that has the model.
    void hears(Someone who, String text) throws IOException, InterruptedException {
        var body = """
                {"token":"t","team_id":"%s","api_app_id":"A0KITH","type":"event_callback","event_id":"EvLook%s%d",\
                "event_time":1,"authorizations":[],"event":{"type":"message","channel_type":"im","user":"%s",\
                "channel":"%s","ts":"%s.000001","event_ts":"1.1","text":"%s"}}""".formatted(
                        LocalSlack.TEAM,
                        who.id(),
                        System.nanoTime(),
                        who.id(),
                        who.direct(),
                        Instant.now().getEpochSecond(),
                        text);
        var request = HttpRequest.newBuilder(kith.address().resolve("/slack/events"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        world.slack().wire().sign(body, Instant.now()).forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            var status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new AssertionError("answered " + status);
            }
        }
    }

    @Override
    public void close() {
        kith.close();
        database.close();
        server.stop(0);
    }
}
