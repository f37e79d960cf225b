package kith.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;

/// One way into Slack's Web API, patient or in haste.
public record SlackApi(Slack slack, URI base, Tokens tokens) {

    /// `base` ends in a slash: `https://slack.com/api/`, or another Web API's. No call takes longer than `patience`.
    public static SlackApi at(URI base, Tokens tokens, Duration patience) {
        return at(base, tokens, patience, true);
    }

    /// Likewise, but a call whose answer got lost isn't made again by the HTTP client on its own: Slack would take a
    /// message twice.
    public static SlackApi sayingOnce(URI base, Tokens tokens, Duration patience) {
        return at(base, tokens, patience, false);
    }

    private static SlackApi at(URI base, Tokens tokens, Duration patience, boolean again) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(base.toString());
        config.setHttpClientCallTimeoutMillis(Math.toIntExact(patience.toMillis()));
        config.setStatsEnabled(false);
        var client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(again)
                .build();
        return new SlackApi(Slack.getInstance(config, new SlackHttpClient(client)), base, tokens);
    }

    /// Of a workspace; where it doesn't let Kith in, Slack refuses every call.
    MethodsClient methods(String workspace) {
        return slack.methods(tokens.of(workspace) instanceof Tokens.Access.Granted(String token) ? token : "");
    }

    @Override
    public String toString() {
        return "SlackApi";
    }
}
