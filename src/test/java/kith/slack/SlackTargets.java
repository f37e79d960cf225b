package kith.slack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What strangers can send, tried with any bytes.
public final class SlackTargets {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_531_420_618));
    private static final int PARTS = 3;

    private final Signature signature = new Signature(SECRET, CLOCK);
    private final Gson gson = GsonFactory.createSnakeCase();
    private final Hearing hearing;

    public SlackTargets() {
        var nobody = (MethodsClient) Proxy.newProxyInstance(
                MethodsClient.class.getClassLoader(), new Class<?>[] {MethodsClient.class}, (_, _, _) -> {
                    throw new IOException("no network");
                });
        hearing = new Hearing(new Members(_ -> nobody, CLOCK), new Channels(_ -> nobody, CLOCK), CLOCK);
    }

    /// A timestamp, a signature and a body on three lines: what fits was signed with the secret, and what was signed
    /// with it fits.
    public void verify(byte[] input) throws GeneralSecurityException {
        var parts = new String(input, StandardCharsets.ISO_8859_1).split("\n", PARTS);
        var body = parts[parts.length - 1].getBytes(StandardCharsets.ISO_8859_1);
        var timestamp = parts[0];
        if (parts.length == PARTS
                && signature.fits(timestamp, parts[1], body)
                && !parts[1].equals(signed(timestamp, body))) {
            throw new AssertionError("a signature that was not ours was taken");
        }
        var now = String.valueOf(CLOCK.instant().getEpochSecond());
        if (!signature.fits(now, signed(now, body), body)) {
            throw new AssertionError("our own signature was refused");
        }
        if (signature.fits(now, signed(now, body), Arrays.copyOf(body, body.length + 1))) {
            throw new AssertionError("a longer body was taken");
        }
    }

    private static String signed(String timestamp, byte[] body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
        return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    }

    /// The first byte tells the kind of payload. What lacks a part is refused by an exception that the servlet takes;
    /// any other is a fault of ours.
    public void hear(byte[] input) {
        if (input.length == 0) {
            return;
        }
        var body = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        try {
            switch (input[0] % 5) {
                case 0 -> hearing.command(new SlashCommandPayloadParser().parse(body));
                case 1 -> hearing.message(gson.fromJson(body, MessagePayload.class));
                case 2 -> hearing.press(gson.fromJson(body, BlockActionPayload.class));
                case 3 -> hearing.form(gson.fromJson(body, ViewSubmissionPayload.class));
                default -> hearing.coachThis(gson.fromJson(body, MessageShortcutPayload.class));
            }
        } catch (JsonParseException
                | NullPointerException
                | IllegalArgumentException
                | NoSuchElementException
                | UnsupportedOperationException _) {
            // The servlet answers these with an error of its own.
        }
    }
}
