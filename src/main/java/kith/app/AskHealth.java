package kith.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The `health` command: asks the Kith that serves on this machine whether it is ready.
final class AskHealth {
    private static final int GOOD = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private AskHealth() {}

    /// The exit status: 0 when it is.
    static int of(Serving serving) {
        var address = URI.create("http://127.0.0.1:" + serving.port() + HealthServlet.READY);
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var asked = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == GOOD ? 0 : 1;
        } catch (IOException _) {
            return 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
