package kith.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Slash commands as Slack sends them, signed.
final class SignedCommands {
    private static final int OK = 200;
    private static final int NOT_ALLOWED = 405;

    private static final SecretKeySpec KEY =
            new SecretKeySpec(KithProcess.SIGNING_SECRET.getBytes(UTF_8), "HmacSHA256");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI kith;

    SignedCommands(URI kith) {
        this.kith = kith;
    }

    /// What `member` is answered. Fails unless `expected` is a part of that: a quick refusal would be no figure.
    String send(String member, String text, String expected) {
        var answer = post(kith, body(member, text));
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("Kith answered " + answer.statusCode());
        }
        if (!answer.body().contains(expected)) {
            throw new IllegalStateException("“%s” was answered: %s".formatted(text, answer.body()));
        }
        return answer.body();
    }

    /// A command of `member` to where Kith lets it in, and serves nothing.
    void sendNothing(String member) {
        var answer = post(kith.resolve("/nothing"), body(member, "nothing"));
        if (answer.statusCode() != NOT_ALLOWED) {
            throw new IllegalStateException("Kith answered " + answer.statusCode());
        }
    }

    private HttpResponse<String> post(URI to, String body) {
        var at = String.valueOf(Instant.now().getEpochSecond());
        var request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", at)
                .header("X-Slack-Signature", "v0=" + sign("v0:" + at + ":" + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
                        "D" + member,
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
