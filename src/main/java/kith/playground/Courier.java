package kith.playground;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Carries signed requests to Kith and waits no longer than Slack does.
final class Courier implements AutoCloseable {
    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI kith;
    private final Signature signature;
    private final InstantSource wall;
    private final Faults faults;
    private final Sockets sockets;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Courier(URI kith, Signature signature, InstantSource wall, Faults faults, Sockets sockets) {
        this.kith = kith;
        this.signature = signature;
        this.wall = wall;
        this.faults = faults;
        this.sockets = sockets;
    }

    Delivery form(Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return carry("/slack/events", new Delivery.Sent(FORM, body, Map.of()));
    }

    Delivery carry(String path, Delivery.Sent sent) {
        return carry(path, sent, PATIENCE);
    }

    Delivery carry(String path, Delivery.Sent sent, Duration patience) {
        if (sockets.open() > 0 && path.equals("/slack/events")) {
            return carryBySocket(sent, patience);
        }
        var request = HttpRequest.newBuilder(kith.resolve(path))
                .timeout(patience)
                .header("Content-Type", sent.contentType())
                .POST(BodyPublishers.ofString(sent.body()));
        sent.headers().forEach(request::header);
        signature.headers(sent.body(), wall.instant()).forEach(request::header);
        long begun = System.nanoTime();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (faults.losesAcknowledgement()) {
                return failed(sent, patience, "operation_timeout");
            }
            var error = answer.statusCode() / 100 == 2 ? Optional.<String>empty() : Optional.of("dispatch_failed");
            return new Delivery(sent, answer.statusCode(), answer.body(), since(begun), error);
        } catch (HttpTimeoutException _) {
            return failed(sent, since(begun), "operation_timeout");
        } catch (IOException _) {
            return failed(sent, since(begun), "dispatch_failed");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed(sent, since(begun), "dispatch_failed");
        }
    }

    private Delivery carryBySocket(Delivery.Sent sent, Duration patience) {
        long begun = System.nanoTime();
        var form = Arguments.of("", sent.contentType(), sent.body());
        var answer = sent.contentType().equals(JSON)
                ? sockets.carry("events_api", Json.read(sent.body()), patience)
                : form.has("payload")
                        ? sockets.carry("interactive", form.json("payload"), patience)
                        : sockets.carry("slash_commands", Json.of(form.values()), patience);
        return answer.isEmpty() || faults.losesAcknowledgement()
                ? failed(sent, patience, "operation_timeout")
                : new Delivery(sent, 200, answer.get(), since(begun), Optional.empty());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static Delivery failed(Delivery.Sent sent, Duration elapsed, String error) {
        return new Delivery(sent, 0, "", elapsed, Optional.of(error));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
