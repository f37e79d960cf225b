package kith.playground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A playground on a free port with a fake Kith behind it, and a wall clock that stands until a test moves it.
final class Room implements AutoCloseable {
    static final String ADA = "U0ADA";
    static final String BEN = "U0BEN";
    static final String GENERAL = "C0GENERAL";
    static final String SECRET = "shhh";
    static final String TOKEN = "xoxb-local";

    final FakeKith kith = new FakeKith();
    final LocalSlack slack;
    final URI base;
    volatile Instant now = Instant.parse("2026-11-20T10:00:00Z");

    /// Lets the wall clock run instead.
    volatile boolean runs;

    private final Server server = new Server();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Room() throws Exception {
        this(0);
    }

    Room(int port) throws Exception {
        this(port, null);
    }

    /// With another Kith than the fake one behind the playground.
    Room(int port, @Nullable Handler other) throws Exception {
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.open();
        server.addConnector(connector);
        base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
        InstantSource wall = () -> runs ? Instant.now() : now;
        slack = new LocalSlack(new LocalSlack.Setup(base, SECRET, TOKEN, wall));
        slack.serveAt(base);
        slack.addUser(ADA, "Ada Obi", "Europe/London");
        slack.addUser(BEN, "Ben Ito", "Asia/Tokyo");
        slack.addChannel(GENERAL, "general", ADA, BEN);
        server.setHandler(new Handler.Sequence(slack.handler(), other == null ? kith : other));
        server.start();
    }

    String dm() {
        return slack.direct(ADA);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    JsonNode api(String method, JsonNode arguments) throws IOException, InterruptedException {
        return Json.read(call(method, arguments).body());
    }

    HttpResponse<String> call(String method, JsonNode arguments) throws IOException, InterruptedException {
        return send(to("api/" + method)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(arguments))));
    }

    HttpResponse<String> post(String url, JsonNode body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(base.resolve(url)).POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        slack.close();
        LifeCycle.stop(server);
        http.shutdownNow();
    }
}
