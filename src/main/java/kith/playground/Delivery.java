package kith.playground;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of one request to Kith: `status` 0 when no answer came in time or nothing was sent;
/// `error` is what Slack would show to the user or note as the reason of a retry, e.g. `operation_timeout`.
public record Delivery(Sent sent, int status, String body, Duration elapsed, Optional<String> error) {
    /// The request: its content type, its body, and headers beside the signature's.
    public record Sent(String contentType, String body, Map<String, String> headers) {
        static final Sent NOTHING = new Sent("", "", Map.of());

        Sent retry(int number, String reason) {
            return new Sent(
                    contentType,
                    body,
                    Map.of("X-Slack-Retry-Num", String.valueOf(number), "X-Slack-Retry-Reason", reason));
        }
    }

    static Delivery nothing(@Nullable String why) {
        return new Delivery(Sent.NOTHING, 0, "", Duration.ZERO, Optional.ofNullable(why));
    }

    /// Acknowledged with a 2xx within three seconds.
    public boolean acknowledged() {
        return error.isEmpty() && status >= 200 && status < 300;
    }
}
