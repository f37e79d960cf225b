package kith.playground;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Slack's request signature, version 0: HMAC-SHA256 of `v0:timestamp:body`.
final class Signature {
    private final SecretKeySpec key;

    Signature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    Map<String, String> headers(String body, Instant at) {
        var timestamp = String.valueOf(at.getEpochSecond());
        return Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", "v0=" + sign(timestamp, body));
    }

    private String sign(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var bytes = ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
