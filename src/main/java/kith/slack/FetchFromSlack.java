package kith.slack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import kith.conversation.FetchFile;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches what members sent, with the bot's token. That is shown to Slack's own hosts alone, and to the Web API that
/// was configured, whatever address a message names; where they point elsewhere, nobody follows.
public final class FetchFromSlack implements FetchFile {
    private static final Logger LOG = LoggerFactory.getLogger(FetchFromSlack.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final OkHttpClient http;
    private final URI api;
    private final Tokens tokens;

    public FetchFromSlack(SlackApi slack) {
        this.http = slack.slack()
                .getHttpClient()
                .getOkHttpClient()
                .newBuilder()
                .followRedirects(false)
                .callTimeout(PATIENCE)
                .build();
        this.api = slack.base();
        this.tokens = slack.tokens();
    }

    @Override
    public Fetched fetch(String workspace, URI at, int most) {
        if (!isSlacks(at)) {
            LOG.warn("A file lay outside of Slack and was not fetched.");
            return new Fetched.Forbidden();
        }
        return switch (tokens.of(workspace)) {
            case Tokens.Access.Granted(String token) -> fetch(at, token, most);
            case Tokens.Access.NotNow(String why) -> new Fetched.Later(why);
            case Tokens.Access.Shut() -> new Fetched.Forbidden();
        };
    }

    private Fetched fetch(URI at, String token, int most) {
        var request = new Request.Builder()
                .url(at.toString())
                .header("Authorization", "Bearer " + token)
                .build();
        try (var answer = http.newCall(request).execute()) {
            return read(answer, most);
        } catch (IOException e) {
            return new Fetched.Later(e.getClass().getSimpleName());
        }
    }

    boolean isSlacks(URI at) {
        var host = String.valueOf(at.getHost()).toLowerCase(Locale.ROOT);
        boolean slack = host.equals("slack.com") || host.endsWith(".slack.com");
        boolean configured = host.equals(api.getHost())
                && at.getPort() == api.getPort()
                && String.valueOf(at.getScheme()).equals(api.getScheme());
        return at.getUserInfo() == null && ((slack && "https".equals(at.getScheme())) || configured);
    }

    /// Who may not have a file is shown a page to sign in.
    private static Fetched read(Response answer, int most) throws IOException {
        if (answer.code() == TOO_MANY || answer.code() >= BROKEN) {
            return new Fetched.Later("Slack answered " + answer.code());
        }
        var type = answer.header("Content-Type", "");
        var body = answer.body();
        if (!answer.isSuccessful() || body == null || String.valueOf(type).startsWith("text/html")) {
            return new Fetched.Forbidden();
        }
        if (body.contentLength() > most) {
            return new Fetched.TooLarge();
        }
        var bytes = body.byteStream().readNBytes(most + 1);
        return bytes.length > most ? new Fetched.TooLarge() : new Fetched.Bytes(bytes);
    }
}
