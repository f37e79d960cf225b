package kith.playground;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Socket Mode: sockets that Kith opens, each with a ticket, over which Slack tells what it else posts.
public final class Sockets {
    static final String PATH = "/socket";

    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<Session> open = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile @Nullable ServerWebSocketContainer container;

    /// How many are open.
    public int open() {
        return open.size();
    }

    /// How many were opened so far.
    public int opened() {
        return opened.get();
    }

    /// Tells Kith over one of them that it will close, as Slack does every few hours.
    public void announceClosing() {
        open.getFirst().sendText("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}", Callback.NOOP);
    }

    /// Cuts all of them without a word.
    public void cut() {
        open.forEach(Session::disconnect);
    }

    void serve(Server server) {
        container = ServerWebSocketContainer.ensure(server);
    }

    String ticket() {
        var ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return ticket;
    }

    boolean upgrade(Exchange exchange) {
        var ticket = exchange.query().replaceFirst("^ticket=", "");
        var sockets = container;
        if (sockets == null || !tickets.remove(ticket)) {
            exchange.text(403, "text/plain", "");
            return true;
        }
        return sockets.upgrade((_, _, _) -> new Heard(), exchange.request(), exchange.response(), exchange.callback());
    }

    /// The acknowledgement's payload, within `patience`; empty where none came.
    Optional<String> carry(String type, JsonNode payload, Duration patience) {
        var id = UUID.randomUUID().toString();
        var answered = new CompletableFuture<String>();
        waiting.put(id, answered);
        var envelope = Json.object()
                .put("envelope_id", id)
                .put("type", type)
                .put("accepts_response_payload", !type.equals("events_api"));
        envelope.set("payload", payload);
        try {
            open.getLast().sendText(Json.write(envelope), Callback.NOOP);
            return Optional.of(answered.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        } finally {
            waiting.remove(id);
        }
    }

    /// One of them. Jetty wants to see it.
    public final class Heard implements Session.Listener.AutoDemanding {
        private @Nullable Session session;

        @Override
        public void onWebSocketOpen(Session it) {
            session = it;
            open.add(it);
            opened.incrementAndGet();
            it.sendText("{\"type\":\"hello\",\"num_connections\":1}", Callback.NOOP);
        }

        @Override
        public void onWebSocketText(String message) {
            var answer = Json.read(message);
            var answered = waiting.get(answer.path("envelope_id").asString(""));
            if (answered != null) {
                var payload = answer.path("payload");
                answered.complete(payload.isMissingNode() ? "" : Json.write(payload));
            }
        }

        @Override
        public void onWebSocketClose(int status, String reason, Callback callback) {
            open.remove(session);
            callback.succeed();
        }

        @Override
        public void onWebSocketError(Throwable why) {
            open.remove(session);
        }
    }
}
