package kith.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Checks that a request comes from Slack: its age within five minutes both ways, its signature in constant time
/// (Bolt's own check accepts a future hour and compares in variable time).
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final InstantSource time;

    Signature(String secret, InstantSource time) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.time = time;
    }

    boolean fits(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        return timestamp != null && signature != null && fresh(timestamp) && signed(timestamp, signature, body);
    }

    private boolean fresh(String timestamp) {
        try {
            long seconds = Long.parseLong(timestamp);
            return Math.abs(Math.subtractExact(time.instant().getEpochSecond(), seconds)) <= TOLERANCE.toSeconds();
        } catch (NumberFormatException | ArithmeticException _) {
            return false;
        }
    }

    private boolean signed(String timestamp, String signature, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            var expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
