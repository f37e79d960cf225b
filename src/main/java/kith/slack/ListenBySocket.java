package kith.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears Slack over a socket that Kith opens, for where nothing from outside can reach it; the same listeners hear it.
/// The SDK's own watch over the socket ends for good with the first refusal, so this one keeps its own.
public final class ListenBySocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ListenBySocket.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int POLLS = 1;

    private final Slack slack;
    private final String appToken;
    private final RunBolt bolt;
    private final SocketModeRequestParser parser;
    private final Gson gson = GsonFactory.createSnakeCase();
    private final ExecutorService hearing = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("socket").daemon().factory());

    private volatile @Nullable SocketModeClient client;

    ListenBySocket(App app, String appToken, Handled handled) {
        this.slack = app.slack();
        this.appToken = appToken;
        this.bolt = new RunBolt(app, handled);
        this.parser = new SocketModeRequestParser(app.config());
    }

    /// Opens the socket, and again whenever it was lost.
    public void start() {
        var _ = watch.scheduleWithFixedDelay(this::keepOpen, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void keepOpen() {
        try {
            var known = client;
            if (known == null) {
                client = connected();
            } else if (!known.verifyConnection()) {
                LOG.warn("Slack's socket was lost, and is opened again.");
                known.connectToNewEndpoint();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Slack's socket could not be opened yet: {}", e.getClass().getName());
        }
    }

    private SocketModeClient connected() throws IOException {
        try {
            var fresh = new SocketModeClientJavaWSImpl(
                    slack,
                    appToken,
                    slack.issueSocketModeUrl(appToken),
                    POLLS,
                    new ConcurrentLinkedMessageQueue(),
                    true,
                    false,
                    LOOK.toMillis());
            fresh.addWebSocketMessageListener(message -> hearing.execute(() -> hear(fresh, message)));
            fresh.connect();
            return fresh;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /// What isn't acknowledged, Slack sends again.
    private void hear(SocketModeClient from, String message) {
        var request = parser.parse(message);
        if (request == null) {
            return;
        }
        var envelope = request.getEnvelope().getEnvelopeId();
        try (var _ = RequestId.of(envelope).logged()) {
            var response = bolt.run(request.getBoltRequest());
            if (response.getStatusCode() == 200) {
                from.sendSocketModeResponse(acknowledgement(envelope, response));
            }
        }
    }

    private String acknowledgement(String envelope, Response response) {
        var answer = new JsonObject();
        answer.addProperty("envelope_id", envelope);
        var body = response.getBody();
        if (body != null && !body.isEmpty()) {
            answer.add("payload", gson.fromJson(body, JsonElement.class));
        }
        return gson.toJson(answer);
    }

    /// Hears nothing new, and finishes what was heard.
    @Override
    public void close() {
        watch.shutdownNow();
        hearing.close();
        var known = client;
        try {
            if (known != null) {
                known.close();
            }
        } catch (IOException e) {
            LOG.warn("Slack's socket did not close: {}", e.getClass().getName());
        }
    }
}
