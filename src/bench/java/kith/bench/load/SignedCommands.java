package kith.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What members say, as Slack sends it: signed, on connections that are kept.
public final class SignedCommands {
    private static final int OK = 200;
    private static final int NOT_ALLOWED = 405;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private static final SecretKeySpec KEY =
            new SecretKeySpec(ServerProcess.SIGNING_SECRET.getBytes(UTF_8), "HmacSHA256");

    private final URI server;
    private final String path;
    private final Queue<Wire> idle = new ConcurrentLinkedQueue<>();

    public SignedCommands(URI server) {
        this.server = server;
        this.path = String.valueOf(server.getPath());
    }

    /// What `member` is answered. Fails unless `expected` is a part of that: a quick refusal would be no figure.
    public String send(String member, String text, String expected) {
        var answer = post(path, FORM, body(member, text));
        if (answer.status() != OK) {
            throw new IllegalStateException("answered with " + answer.status());
        }
        if (!answer.body().contains(expected)) {
            throw new IllegalStateException("“%s” was answered: %s".formatted(text, answer.body()));
        }
        return answer.body();
    }

    /// A direct message of `member`; the answer to it comes by the Web API.
    public void message(String member, String text) {
        var answer = post(path, JSON, event(member, text));
        if (answer.status() != OK) {
            throw new IllegalStateException("answered with " + answer.status());
        }
    }

    /// A command of `member` to where Kith lets it in, and serves nothing.
    void sendNothing(String member) {
        var answer = post("/nothing", FORM, body(member, "nothing"));
        if (answer.status() != NOT_ALLOWED) {
            throw new IllegalStateException("answered with " + answer.status());
        }
    }

    private Wire.Answer post(String to, String type, String body) {
        var at = String.valueOf(Instant.now().getEpochSecond());
        var head = "POST %s HTTP/1.1\r\nHost: kith\r\nContent-Type: %s\r\n".formatted(to, type)
                + "X-Slack-Request-Timestamp: " + at + "\r\n"
                + "X-Slack-Signature: v0=" + sign("v0:" + at + ":" + body) + "\r\n";
        try {
            var wire = wire();
            var answer = wire.post(head, body);
            idle.add(wire);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Between two rounds a server may have closed what was kept.
    private Wire wire() throws IOException {
        for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.isFresh()) {
                return kept;
            }
            kept.close();
        }
        return new Wire(server);
    }

    /// The direct message of `member` with the app.
    public static String channel(String member) {
        return "D" + member;
    }

    private static String body(String member, String text) {
        return Map.of(
                        "command",
                        "/kith",
                        "text",
                        text,
                        "team_id",
                        Books.WORKSPACE,
                        "user_id",
                        member,
                        "channel_id",
                        channel(member),
                        "api_app_id",
                        "A0KITH",
                        "trigger_id",
                        UUID.randomUUID().toString(),
                        "response_url",
                        "http://127.0.0.1/respond")
                .entrySet()
                .stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String event(String member, String text) {
        var at = Instant.now().getEpochSecond() + ".000100";
        return """
                {"token": "t", "team_id": "%s", "api_app_id": "A0KITH", "type": "event_callback", "event_id": "%s",
                "event_time": %d, "authorizations": [{"team_id": "%1$s", "user_id": "U0KITH", "is_bot": true}],
                "event": {"type": "message", "channel_type": "im", "channel": "%s", "user": "%s", "text": "%s",
                "ts": "%s", "event_ts": "%7$s", "team": "%1$s"}}""".formatted(
                Books.WORKSPACE, UUID.randomUUID(), Instant.now().getEpochSecond(), channel(member), member, text, at);
    }

    private static String sign(String text) {
        try {
            var mac = Mac.getInstance(KEY.getAlgorithm());
            mac.init(KEY);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
