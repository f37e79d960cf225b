package kith.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.playground.LocalSlack;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/// A local Slack, and Kiths as processes of their own that serve it.
public final class OwnKith implements AutoCloseable {
    public static final String TOKEN = "xoxb-ownkithstoken";
    static final String SECRET = "ownkithssecret";

    private final Server server = new Server();
    private final int port;
    private final LocalSlack slack;
    private final URI base;

    OwnKith() throws Exception {
        this(freePort());
    }

    /// Slack sends to `port`, where Kith is, or whoever stands before it.
    public OwnKith(int port) throws Exception {
        this.port = port;
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.open();
        server.addConnector(connector);
        base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
        slack = new LocalSlack(new LocalSlack.Setup(
                URI.create("http://127.0.0.1:" + port + "/slack/events"), SECRET, TOKEN, InstantSource.system()));
        slack.serveAt(base);
        server.setHandler(slack.handler());
        server.start();
    }

    public LocalSlack slack() {
        return slack;
    }

    /// Where Slack's own server is.
    public URI address() {
        return base;
    }

    /// To be started: on `database`, with these `options` of the JVM.
    public ProcessBuilder on(String database, String... options) {
        var builder = java(List.of(options), List.of());
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        String.valueOf(port),
                        "DATABASE_URL",
                        database,
                        "KITH_MASTER_KEY",
                        World.masterKey(),
                        "SLACK_BOT_TOKEN",
                        TOKEN,
                        "SLACK_SIGNING_SECRET",
                        SECRET,
                        "SLACK_API_URL",
                        base.resolve("/api/").toString()));
        return builder;
    }

    /// Kith with these `arguments`, and nothing set.
    static ProcessBuilder java(List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                .toString());
        command.addAll(options);
        command.addAll(List.of("-cp", Objects.requireNonNull(System.getProperty("java.class.path"))));
        command.add(Kith.class.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /// A request to the Kith that serves, with one more header.
    HttpRequest signed(String body, String header, String value) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        slack.wire().sign(body, Instant.now()).forEach(request::header);
        return request.build();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        slack.close();
        LifeCycle.stop(server);
    }
}
